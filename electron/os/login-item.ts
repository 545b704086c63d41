import { homedir } from 'node:os'

import type { App } from 'electron'

import { setAutostart } from './autostart.ts'
import { askForAutostart } from './background-portal.ts'
import { sessionBusAddress } from './dbus/addresses.ts'
import { isSandboxed } from './session.ts'

export interface LoginItemPorts {
  readonly app: Pick<App, 'isPackaged' | 'setLoginItemSettings'>
  readonly platform?: NodeJS.Platform
  readonly env?: NodeJS.ProcessEnv
  readonly home?: string
  readonly execPath?: string
}

/** Whether what was wanted is so now; `refused` by the desktop or the person whom it asked. */
export type LoginItemResult = 'done' | 'refused' | 'failed'

/**
 * Keeps the start at login as the person wants it. Asking again for what is so already does nothing,
 * so that no portal asks the person twice.
 *
 * @param wasEnabled What was set up by an earlier run.
 */
export function loginItem(wasEnabled: boolean, reason: () => string, ports: LoginItemPorts) {
  let isEnabled = wasEnabled
  return {
    follow: async (enabled: boolean): Promise<LoginItemResult> => {
      if (enabled === isEnabled) return 'done'
      const result = await setStartAtLogin(enabled, reason(), ports)
      if (result === 'done') isEnabled = enabled
      return result
    },
  }
}

/**
 * Makes the app start at login, or not. Electron knows how on macOS and Windows; a Linux desktop
 * reads a file, and starts an app in a sandbox only when its portal is asked.
 *
 * @param reason What the portal shows the person.
 */
async function setStartAtLogin(
  enabled: boolean,
  reason: string,
  ports: LoginItemPorts,
): Promise<LoginItemResult> {
  const { app, platform = process.platform, env = process.env } = ports
  // A trial run from the sources must not put itself into the person's login.
  if (!app.isPackaged) return 'done'
  try {
    if (platform !== 'linux') app.setLoginItemSettings({ openAtLogin: enabled })
    else if (isSandboxed(env)) return await byPortal(enabled, reason, env)
    else {
      const { home = homedir(), execPath = process.execPath } = ports
      setAutostart(enabled, { home, env, execPath })
    }
    return 'done'
  } catch (cause) {
    console.error(
      new Error(`Could not ${enabled ? 'add' : 'remove'} Uncurl at login; nothing was changed`, {
        cause,
      }),
    )
    return 'failed'
  }
}

async function byPortal(
  enabled: boolean,
  reason: string,
  env: NodeJS.ProcessEnv,
): Promise<LoginItemResult> {
  const address = sessionBusAddress(env)
  if (address === null) throw new Error('This session has no bus to ask the portal by')
  const isStarted = await askForAutostart(address, enabled, reason)
  return isStarted === enabled ? 'done' : 'refused'
}
