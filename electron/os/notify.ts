import { Notification } from 'electron'

export interface MessageAction {
  /** At most 16 characters. */
  readonly label: string
  readonly onChosen: () => void
}

/** A message that the system shows. */
export interface Message {
  /** At most 34 characters. */
  readonly title: string
  /** At most 90 characters. */
  readonly body: string
  /** Its buttons, at most three, where the system shows buttons. */
  readonly actions: readonly MessageAction[]
  readonly silent: boolean
  /** The person clicked the message itself. */
  readonly onChosen: () => void
  /** The system refused to show it. */
  readonly onFailed: (reason: string) => void
}

/** Messages on screen; a collected one would lose its click. */
const shown = new Set<Notification>()

export const canNotify = (): boolean => Notification.isSupported()

/** Shows a message and returns how to take it back. */
export function notify(message: Message): () => void {
  const { title, body, silent, actions } = message
  const notification = new Notification({
    title,
    body,
    silent,
    actions: actions.map(({ label }) => ({ type: 'button', text: label })),
  })
  /** Whether it was still there to take. */
  const takeBack = (): boolean => {
    if (!shown.delete(notification)) return false
    notification.close()
    return true
  }
  const choose = (chosen: (() => void) | undefined) => {
    if (takeBack()) chosen?.()
  }
  notification.on('click', () => {
    choose(message.onChosen)
  })
  notification.on('action', ({ actionIndex }) => {
    choose(actions[actionIndex]?.onChosen)
  })
  // A message that the person or the system put away stays answerable in the notification centre.
  notification.on('failed', (_event, reason) => {
    if (shown.delete(notification)) message.onFailed(reason)
  })
  shown.add(notification)
  notification.show()
  return () => {
    takeBack()
  }
}
