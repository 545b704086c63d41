import type { GlobalShortcut } from 'electron'

import { shortcutNames, type Settings, type ShortcutName } from '#core/settings'
import type { ShortcutState, ShortcutStates } from '#ipc/contract'

interface ShortcutPorts {
  readonly registry: Pick<GlobalShortcut, 'register' | 'unregister'>
  /** Whether the system lets a program hear keys while another one is in front. */
  readonly canHear: boolean
  readonly pressed: (name: ShortcutName) => void
}

type Keys = Settings['shortcuts']

/**
 * Keys that work in every program. None is registered until somebody sets one; one that another
 * program has taken is left to it and said to be taken.
 */
export function shortcuts({ registry, canHear, pressed }: ShortcutPorts) {
  let wanted: Keys | null = null
  let registered: readonly string[] = []
  let states: ShortcutStates = {}
  let isRecording = false

  function follow(keys: Keys): void {
    if (JSON.stringify(keys) === JSON.stringify(wanted)) return
    wanted = keys
    arrange()
  }

  function arrange(): void {
    release()
    if (wanted === null || isRecording) return
    const set = shortcutNames.flatMap((name) => {
      const keys = wanted?.[name] ?? null
      return keys === null ? [] : [[name, keys] as const]
    })
    states = Object.fromEntries(set.map(([name, keys]) => [name, register(name, keys)]))
  }

  function register(name: ShortcutName, keys: string): ShortcutState {
    if (!canHear) return 'cannot'
    try {
      const works = registry.register(keys, () => {
        pressed(name)
      })
      if (!works) return 'taken'
    } catch {
      // Electron knows no such keys, as a settings file from elsewhere may have them.
      return 'cannot'
    }
    registered = [...registered, keys]
    return 'working'
  }

  function release(): void {
    for (const keys of registered) registry.unregister(keys)
    registered = []
  }

  return {
    follow,
    /** How each that is set does. */
    states: (): ShortcutStates => states,
    /** While new keys are recorded, none is heard: a press is meant for the page then. */
    record(recording: boolean): void {
      if (recording === isRecording) return
      isRecording = recording
      arrange()
    },
    stop: release,
  }
}
