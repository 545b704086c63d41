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

/** Whoever answers for each kind of permission; Electron grants what nobody answers for. */
const answering: {
  request?: Parameters<Electron.Session['setPermissionRequestHandler']>[0]
  check?: Parameters<Electron.Session['setPermissionCheckHandler']>[0]
  device?: Parameters<Electron.Session['setDevicePermissionHandler']>[0]
  display?: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0]
} = {}

const defaultSession = strict('session.defaultSession', {
  protocol: protocol as unknown as Electron.Protocol,
  setPermissionRequestHandler(handler) {
    answering.request = handler
  },
  setPermissionCheckHandler(handler) {
    answering.check = handler
  },
  setDevicePermissionHandler(handler) {
    answering.device = handler
  },
  setDisplayMediaRequestHandler(handler) {
    answering.display = handler
  },
} satisfies PlayedSession)

/** A few of the permissions there are: the app must have one answer for all of them. */
const permissions = ['media', 'display-capture', 'geolocation', 'notifications', 'unknown'] as const

/**
 * What the app would grant its pages, in words. Frames on the stage get no permission whatever it
 * says, so it is asked here.
 */
export function sessionGrants(): string[] {
  const granted: string[] = []
  // The app cannot have asked who asks: there is no page yet.
  const nobody = {} as never
  for (const permission of permissions) {
    let isGranted = true
    answering.request?.(nobody, permission, (answer) => (isGranted = answer), nobody)
    if (isGranted) granted.push(`a request for ${permission}`)
    if (answering.check?.(null, permission, '', nobody) ?? true)
      granted.push(`use of ${permission}`)
  }
  if (answering.device?.(nobody) ?? true) granted.push('devices')
  let shares = true
  answering.display?.(nobody, (streams) => (shares = streams !== null))
  if (shares) granted.push('sharing of the screen')
  return granted
}

export const session = strict('session', { defaultSession })
