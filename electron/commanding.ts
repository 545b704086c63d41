import type { App, GlobalShortcut } from 'electron'

import type { Command } from '#core/commands'
import type { Settings, ShortcutName } from '#core/settings'

import type { Handlers } from './ipc/handle.ts'
import { followLink, hearLaunches } from './launching.ts'
import { obeying, type ObeyingPorts } from './obeying.ts'
import { shortcuts } from './os/shortcuts.ts'

export interface CommandingPorts extends Omit<ObeyingPorts, 'version'> {
  readonly app: Pick<App, 'getPath' | 'getVersion' | 'on'>
  readonly registry: Pick<GlobalShortcut, 'register' | 'unregister'>
  /** Whether keys can be heard while another program is in front. */
  readonly canHearKeys: boolean
  readonly followLinks: (follow: (link: string) => void) => void
}

export type ControlCall = 'getShortcuts' | 'recordShortcut'

/** Everything outside the windows that gives Uncurl commands: shells, links and keys; the tray asks it too. */
export function commanding(ports: CommandingPorts) {
  const { app, openHome } = ports
  const { obey, togglePause } = obeying({ ...ports, version: app.getVersion() })
  const commandFor: Readonly<Record<Exclude<ShortcutName, 'pause'>, Command>> = {
    take: { type: 'break' },
    postpone: { type: 'postpone' },
    skip: { type: 'skip' },
  }
  const keys = shortcuts({
    registry: ports.registry,
    canHear: ports.canHearKeys,
    pressed: (name) => {
      if (name === 'pause') togglePause()
      else obey(commandFor[name])
    },
  })

  return {
    obey,
    /** From now on it hears launches and links; those that came before are obeyed first. */
    hear(): void {
      hearLaunches({
        app,
        obey,
        openHome: () => {
          openHome('today')
        },
      })
      ports.followLinks((link) => {
        followLink(link, obey)
      })
      // Whoever records keys looks at our window; elsewhere the keys work.
      app.on('browser-window-blur', () => {
        keys.record(false)
      })
    },
    follow(settings: Settings): void {
      keys.follow(settings.shortcuts)
    },
    answers: {
      getShortcuts: () => ({ canHear: ports.canHearKeys, states: keys.states() }),
      recordShortcut: (recording) => {
        keys.record(recording)
      },
    } satisfies Pick<Handlers, ControlCall>,
    stop: keys.stop,
  }
}
