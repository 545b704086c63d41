import { join } from 'node:path'

import { nativeTheme, screen } from 'electron'

import type { Settings } from '#core/settings'

import { announce } from './ipc/handle.ts'
import { isWayland } from './os/session.ts'
import { breakWindows } from './windows/break-windows.ts'
import { cueWindow } from './windows/cue-window.ts'
import { homeWindow } from './windows/home-window.ts'
import { serveApp } from './windows/protocol.ts'
import { denyPermissions, secureWindows } from './windows/secure.ts'

export interface AppWindowsPorts {
  /** Where everything that ships lies. */
  readonly root: string
  readonly display: () => Settings['display']
  /** The person closed a break's window, or it was lost for good. */
  readonly breakClosed: () => void
  readonly promptLost: () => void
}

/** Every window that the app has, each made when it is needed. Only after the app is ready. */
export function appWindows({ root, display, breakClosed, promptLost }: AppWindowsPorts) {
  const { platform } = process
  const wayland = isWayland(platform, process.env, process.argv)
  denyPermissions()
  serveApp(join(root, 'out/renderer'))
  const windows = secureWindows({
    preload: join(root, 'out/preload/preload.cjs'),
    background: () => (nativeTheme.shouldUseDarkColors ? '#171e1a' : '#f2f3ec'),
  })
  return {
    windows,
    wayland,
    home: homeWindow({
      screen,
      open: (options) => windows.open('home', options),
      requestPage: (window, request) => {
        announce([window.webContents], 'pageRequested', request)
      },
    }),
    breaks: breakWindows({
      platform,
      screen,
      canPlace: !wayland,
      display,
      open: (options) => windows.open('break', options),
      closed: breakClosed,
      lost: (view) => {
        if (view === 'prompt') promptLost()
        else breakClosed()
      },
    }),
    cue: cueWindow({ platform, screen, open: (options) => windows.open('cue', options) }),
  }
}
