import { plain } from './plain.ts'
import { strict } from './strict.ts'
import type { FromFrame, Plain, ToFrame } from './wire.ts'

type Listener = Parameters<Electron.IpcRenderer['on']>[1]
type PlayedRenderer = Record<'invoke' | 'on' | 'once' | 'off' | 'removeListener', unknown> &
  Pick<Electron.IpcRenderer, 'invoke'>

/** Electron as a preload sees it, and where the desk's messages go in. */
export function frameElectron(windowId: number, post: (message: FromFrame) => void) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const listeners = new Map<string, Set<Listener>>()
  let serial = 0

  const listen = (channel: string, listener: Listener) => {
    const heard = listeners.get(channel) ?? new Set()
    listeners.set(channel, heard.add(listener))
  }
  const unlisten = (channel: string, listener: Listener) => {
    listeners.get(channel)?.delete(listener)
  }

  const ipcRenderer = strict('ipcRenderer', {
    // It is Electron's own declaration that has `any` for the answer.
    async invoke(
      channel: string,
      ...given: readonly unknown[]
    ): ReturnType<PlayedRenderer['invoke']> {
      // A call without an input may say so; what follows the last input is dropped, as in Electron.
      const length = given.findLastIndex((arg) => arg !== undefined) + 1
      const args = given.slice(0, length).map((arg, at) => plain(arg, `${channel}(${at})`))
      const answer = Promise.withResolvers<unknown>()
      const id = ++serial
      waiting.set(id, answer)
      post({ type: 'invoke', windowId, id, channel, args })
      return answer.promise
    },
    on: listen,
    once(channel: string, listener: Listener) {
      const first: Listener = (event, ...args: unknown[]) => {
        unlisten(channel, first)
        listener(event, ...args)
      }
      listen(channel, first)
    },
    off: unlisten,
    removeListener: unlisten,
  } satisfies PlayedRenderer)

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld(key: string, api: unknown) {
      Object.defineProperty(globalThis, key, { value: bridged(api), enumerable: true })
    },
  } satisfies Pick<Electron.ContextBridge, 'exposeInMainWorld'>)

  const electron = strict('electron', { contextBridge, ipcRenderer })

  return {
    require: (specifier: string): unknown => {
      if (specifier === 'electron' || specifier === 'electron/renderer') return electron
      throw new Error(`A sandboxed preload cannot require '${specifier}'`)
    },
    hear(message: Extract<ToFrame, { type: 'answer' | 'send' }>): void {
      if (message.type === 'send') {
        for (const listener of listeners.get(message.channel) ?? []) {
          call(listener, message.args)
        }
        return
      }
      const answer = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.error === undefined) answer?.resolve(message.value)
      else answer?.reject(new Error(message.error))
    },
  }
}

/** One listener that throws must not keep the others from hearing. */
function call(listener: Listener, args: readonly Plain[]): void {
  try {
    listener(strict('IpcRendererEvent', {} as Electron.IpcRendererEvent), ...args)
  } catch (cause) {
    reportError(cause)
  }
}

/** What crosses the bridge is a frozen copy; functions are called through it. */
function bridged(value: unknown): unknown {
  if (typeof value === 'function') {
    return (...args: unknown[]) => (value as (...args: unknown[]) => unknown)(...args)
  }
  if (Array.isArray(value)) return Object.freeze(value.map(bridged))
  if (typeof value !== 'object' || value === null) return value
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bridged(item)])),
  )
}
