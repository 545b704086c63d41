import {
  app,
  BrowserWindow,
  screen,
  session,
  type BrowserWindowConstructorOptions,
  type WebContents,
} from 'electron'

import type { Role } from '#ipc/contract'
import { appOrigin, isOurs } from '#ipc/origin'

import { windowCeiling } from './ceiling.ts'

export interface Premises {
  /** Path of the compiled preload. */
  readonly preload: string
  /** What shows in a window before its page does. */
  readonly background: () => string
}

export type SecureWindows = ReturnType<typeof secureWindows>

/**
 * The only maker of windows. Every one of them is sandboxed and isolated, shows one page of ours,
 * and is remembered with its role, which is what its calls are judged by.
 */
export function secureWindows({ preload, background }: Premises) {
  const roles = new Map<WebContents, Role>()
  const underCeiling = windowCeiling(() => screen.getAllDisplays().length)

  const sealed = (options: BrowserWindowConstructorOptions): BrowserWindow =>
    new BrowserWindow({
      title: 'Uncurl',
      backgroundColor: background(),
      ...options,
      show: false,
      webPreferences: {
        preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        devTools: !app.isPackaged,
        // A dictionary would have to be downloaded.
        spellcheck: false,
      },
    })

  function open(role: Role, options: BrowserWindowConstructorOptions): BrowserWindow {
    const window = underCeiling(() => sealed(options))
    const { webContents } = window
    roles.set(webContents, role)
    window.once('closed', () => {
      roles.delete(webContents)
    })
    // A failed load is told by the window's own event; the promise would tell it again.
    window.loadURL(`${appOrigin}/${role}.html`).catch(() => {})
    return window
  }

  return {
    open,
    roleOf: (contents: WebContents): Role | undefined => roles.get(contents),
    /** The contents of every open window that follows the app; a cue knows all it needs. */
    contents: (): Iterable<WebContents> =>
      [...roles].filter(([, role]) => role !== 'cue').map(([contents]) => contents),
  }
}

/** Takes from every page what Electron grants by default: leaving, opening windows, permissions. */
export function confinePages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => {
      event.preventDefault()
    })
    contents.on('will-navigate', stayHome)
    contents.on('will-frame-navigate', stayHome)
    contents.on('will-redirect', stayHome)
  })
}

/** Denies every permission. Only after the app is ready, when there is a session. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.setDevicePermissionHandler(() => false)
  session.defaultSession.setDisplayMediaRequestHandler((_request, answer) => {
    answer(null)
  })
}

const stayHome = (event: { readonly url: string; preventDefault: () => void }): void => {
  if (!isOurs(event.url)) event.preventDefault()
}
