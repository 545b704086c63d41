import { homedir } from 'node:os'

import type { App } from 'electron'

import { setAutostart } from './autostart.ts'

/**
 * Makes the app start at login, or not. Electron knows how on macOS and Windows; a Linux desktop
 * reads a file. A failure is logged and leaves things as they were: it can be tried again.
 */
export function setStartAtLogin(
  enabled: boolean,
  app: Pick<App, 'isPackaged' | 'setLoginItemSettings'>,
): void {
  // A trial run from the sources must not put itself into the person's login.
  if (!app.isPackaged) return
  try {
    if (process.platform === 'linux') {
      setAutostart(enabled, { home: homedir(), env: process.env, execPath: process.execPath })
    } else {
      app.setLoginItemSettings({ openAtLogin: enabled })
    }
  } catch (cause) {
    console.error(
      new Error(`Could not ${enabled ? 'add' : 'remove'} Uncurl at login; nothing was changed`, {
        cause,
      }),
    )
  }
}
