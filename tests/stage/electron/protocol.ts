import { strict, unplayed } from '../strict.ts'
import type { FileAnswer, FileRequest } from '../wire.ts'
import { stageApp } from './app.ts'

type Handler = Parameters<Electron.Protocol['handle']>[1]
type PlayedProtocol = Pick<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
>
type PlayedSession = Pick<
  Electron.Session,
  | 'protocol'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>

const handlers = new Map<string, Handler>()

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged() {
    if (stageApp.isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    }
  },
  handle(scheme, handler) {
    handlers.set(scheme, handler)
  },
  unhandle(scheme) {
    handlers.delete(scheme)
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
} satisfies PlayedProtocol)

/** Whether the app itself answers for an address. A frame can show nothing else. */
export const serves = (url: string): boolean =>
  handlers.has(URL.parse(url)?.protocol.slice(0, -1) ?? '')

/** Asks the app's own handler for a file. */
export async function fileFor({ id, url, method, headers }: FileRequest): Promise<FileAnswer> {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  if (handler === undefined) throw unplayed(`BrowserWindow.loadURL('${url}')`)
  const request = new Request(url, { method, headers })
  const response = await handler(request)
  return {
    id,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  }
}

/** Frames get no permission on the stage, so that the answers are never asked for. */
const defaultSession = strict('session.defaultSession', {
  protocol: protocol as unknown as Electron.Protocol,
  setPermissionRequestHandler() {},
  setPermissionCheckHandler() {},
  setDevicePermissionHandler() {},
  setDisplayMediaRequestHandler() {},
} satisfies PlayedSession)

export const session = strict('session', { defaultSession })
