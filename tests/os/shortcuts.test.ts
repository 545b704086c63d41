import { describe, expect, it } from 'vitest'

import { defaultSettings, type ShortcutName } from '#core/settings'

import { shortcuts } from '../../electron/os/shortcuts.ts'

const none = defaultSettings.shortcuts

/** A system on which another program has taken some keys already. */
function setUp({ canHear = true, taken = [] as readonly string[] } = {}) {
  const registered = new Map<string, () => void>()
  const pressed: ShortcutName[] = []
  const keys = shortcuts({
    canHear,
    pressed: (name) => pressed.push(name),
    registry: {
      register(accelerator, callback) {
        if (accelerator.includes('Hyper')) throw new TypeError('conversion failure')
        if (taken.includes(accelerator)) return false
        registered.set(accelerator, callback)
        return true
      },
      unregister: (accelerator) => registered.delete(accelerator),
    },
  })
  const known = () => [...registered.keys()]
  return { keys, registered, known, pressed }
}

describe('shortcuts', () => {
  it('are none until somebody sets one', () => {
    const { keys, known } = setUp()
    keys.follow(none)
    expect(known()).toEqual([])
    expect(keys.states()).toEqual({})
  })

  it('say which one was pressed', () => {
    const { keys, registered, pressed } = setUp()
    keys.follow({ ...none, take: 'Control+Alt+B', pause: 'Control+Alt+P' })
    registered.get('Control+Alt+P')?.()
    registered.get('Control+Alt+B')?.()
    expect(pressed).toEqual(['pause', 'take'])
    expect(keys.states()).toEqual({ take: 'working', pause: 'working' })
  })

  it('change when the setting does, and no sooner', () => {
    const { keys, known, registered } = setUp()
    keys.follow({ ...none, take: 'Control+Alt+B' })
    const first = registered.get('Control+Alt+B')
    keys.follow({ ...none, take: 'Control+Alt+B' })
    expect(registered.get('Control+Alt+B')).toBe(first)
    keys.follow({ ...none, take: 'Control+Alt+T' })
    expect(known()).toEqual(['Control+Alt+T'])
    keys.follow(none)
    expect(known()).toEqual([])
    expect(keys.states()).toEqual({})
  })

  it('that another program has taken are left to it, and said to be taken', () => {
    const { keys, known } = setUp({ taken: ['Control+Alt+B'] })
    keys.follow({ ...none, take: 'Control+Alt+B', skip: 'Control+Alt+S' })
    expect(known()).toEqual(['Control+Alt+S'])
    expect(keys.states()).toEqual({ take: 'taken', skip: 'working' })
    keys.stop()
    expect(known()).toEqual([])
  })

  it('that Electron does not know cannot work here, and harm no other', () => {
    const { keys } = setUp()
    keys.follow({ ...none, take: 'Hyper+B', skip: 'Control+Alt+S' })
    expect(keys.states()).toEqual({ take: 'cannot', skip: 'working' })
  })

  it('are not even tried where the system lets no program hear keys', () => {
    const { keys, known } = setUp({ canHear: false })
    keys.follow({ ...none, take: 'Control+Alt+B' })
    expect(known()).toEqual([])
    expect(keys.states()).toEqual({ take: 'cannot' })
  })

  it('are silent while new keys are recorded', () => {
    const { keys, known } = setUp()
    keys.follow({ ...none, take: 'Control+Alt+B' })
    keys.record(true)
    expect(known()).toEqual([])
    keys.follow({ ...none, take: 'Control+Alt+T' })
    expect(known()).toEqual([])
    keys.record(false)
    expect(known()).toEqual(['Control+Alt+T'])
  })
})
