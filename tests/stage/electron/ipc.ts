import { plain } from '../plain.ts'
import { strict } from '../strict.ts'
import type { Plain, ToFrame } from '../wire.ts'
import { StageEmitter } from './emitter.ts'

type Handler = Parameters<Electron.IpcMain['handle']>[1]

/** `on` is accepted, as electron-store asks for it at start; no frame of ours can send to it. */
class IpcMain
  extends StageEmitter
  implements Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>
{
  private readonly handlers = new Map<string, Handler>()

  constructor() {
    super('ipcMain', ['electron-store-get-data'])
  }

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    this.handlers.set(channel, handler)
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args: unknown[]): unknown => {
      this.removeHandler(channel)
      return handler(event, ...args)
    })
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel)
  }

  /** Answers a call of a frame the way Electron puts it. */
  async answer(
    id: number,
    channel: string,
    event: Electron.IpcMainInvokeEvent,
    args: readonly Plain[],
  ): Promise<ToFrame> {
    const handler = this.handlers.get(channel)
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
      const value: unknown = await handler(event, ...args)
      if (value === undefined) return { type: 'answer', id }
      return { type: 'answer', id, value: plain(value, `the answer to ${channel}`) }
    } catch (cause) {
      return {
        type: 'answer',
        id,
        error: `Error invoking remote method '${channel}': ${String(cause)}`,
      }
    }
  }
}

export const stageIpc = new IpcMain()
export const ipcMain = strict('ipcMain', stageIpc)
