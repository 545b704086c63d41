import { Notification } from 'electron'

/** A message that the system shows. */
export interface Message {
  /** At most 34 characters. */
  readonly title: string
  /** At most 90 characters. */
  readonly body: string
  /** The one button, at most 16 characters, where the system shows buttons. */
  readonly action: string
  readonly silent: boolean
  /** The person clicked the message or its button. */
  readonly onChosen: () => void
  /** The system refused to show it. */
  readonly onFailed: (reason: string) => void
}

/** Messages on screen; a collected one would lose its click. */
const shown = new Set<Notification>()

export const canNotify = (): boolean => Notification.isSupported()

/** Shows a message and returns how to take it back. */
export function notify(message: Message): () => void {
  const { title, body, silent, action } = message
  const notification = new Notification({
    title,
    body,
    silent,
    actions: [{ type: 'button', text: action }],
  })
  /** Whether it was still there to take. */
  const takeBack = (): boolean => {
    if (!shown.delete(notification)) return false
    notification.close()
    return true
  }
  const choose = () => {
    if (takeBack()) message.onChosen()
  }
  notification.on('click', choose)
  notification.on('action', choose)
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
