import { strict, strictOptions } from '../strict.ts'
import type { DeskEvent } from '../wire.ts'
import { StageEmitter } from './emitter.ts'
import { appView, show } from './link.ts'

type Options = Electron.NotificationConstructorOptions

const options =
  'title body silent actions icon urgency timeoutType closeButtonText id groupId'.split(' ')

const shown = new Map<number, StageNotification>()
let serial = 0

class StageNotification
  extends StageEmitter
  implements Pick<Electron.Notification, 'show' | 'close' | 'title' | 'body'>
{
  title: string
  body: string
  private readonly serial = ++serial
  private readonly actions: readonly string[]

  constructor(given: Options = {}) {
    super('Notification', ['show', 'click', 'close', 'action', 'reply', 'failed'])
    strictOptions('Notification', given, options)
    this.title = given.title ?? ''
    this.body = given.body ?? ''
    this.actions = (given.actions ?? []).map(({ text }) => text ?? '')
    return strict<StageNotification>('Notification', this)
  }

  static isSupported(): boolean {
    return true
  }

  show(): void {
    shown.set(this.serial, this)
    const { serial: id, title, body, actions } = this
    show({ notifications: [...others(id), { id, title, body, actions }] })
    setImmediate(() => this.emit('show', {}))
  }

  close(): void {
    if (!shown.delete(this.serial)) return
    show({ notifications: others(this.serial) })
    this.emit('close', {})
  }
}

const others = (id: number) => appView().notifications.filter((shown) => shown.id !== id)

type NotificationEvent = Extract<DeskEvent, { type: `notification${string}` }>

/** The person did something with a notification, which puts it away. */
export function notificationEvent(event: NotificationEvent): void {
  const notification = shown.get(event.id)
  if (notification === undefined) return
  if (event.type === 'notificationClicked') notification.emit('click', {})
  if (event.type === 'notificationAction') {
    notification.emit('action', { actionIndex: event.index }, event.index)
  }
  notification.close()
}

export const Notification = strict('Notification', StageNotification)
