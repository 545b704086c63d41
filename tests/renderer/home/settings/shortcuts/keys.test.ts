import { describe, expect, it } from 'vitest'

import { settingsSchema } from '#core/settings'

import {
  areSameKeys,
  keysOf,
  partsOf,
  type Press,
} from '../../../../../renderer/home/settings/shortcuts/keys.ts'

type Held = 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'AltGraph'

const press = (key: string, code: string, ...held: readonly Held[]): Press => ({
  key,
  code,
  ctrlKey: held.includes('ctrlKey'),
  altKey: held.includes('altKey'),
  shiftKey: held.includes('shiftKey'),
  metaKey: held.includes('metaKey'),
  getModifierState: (name) => name === 'AltGraph' && held.includes('AltGraph'),
})

describe('keys that are pressed', () => {
  it.each([
    [press('b', 'KeyB', 'ctrlKey', 'altKey'), 'Control+Alt+B'],
    [press('B', 'KeyB', 'ctrlKey', 'shiftKey'), 'Control+Shift+B'],
    [press('1', 'Digit1', 'altKey'), 'Alt+1'],
    [press('!', 'Digit1', 'altKey', 'shiftKey'), 'Alt+Shift+1'],
    [press('F5', 'F5', 'ctrlKey'), 'Control+F5'],
    [press('F24', 'F24', 'ctrlKey'), 'Control+F24'],
    [press('ArrowUp', 'ArrowUp', 'ctrlKey'), 'Control+Up'],
    [press(' ', 'Space', 'ctrlKey', 'altKey'), 'Control+Alt+Space'],
    [press('Enter', 'Enter', 'ctrlKey'), 'Control+Return'],
    [press('Delete', 'Delete', 'ctrlKey', 'altKey'), 'Control+Alt+Delete'],
    // By what is on the key, where it is a letter; else by where it is.
    [press('q', 'KeyA', 'ctrlKey', 'altKey'), 'Control+Alt+Q'],
    [press('и', 'KeyB', 'ctrlKey', 'altKey'), 'Control+Alt+B'],
    [press('∫', 'KeyB', 'altKey'), 'Alt+B'],
  ])('are written as Electron has them: %o', (pressed, keys) => {
    expect(keysOf(pressed, false)).toEqual({ keys })
    expect(settingsSchema.shape.shortcuts.shape.take.parse(keys)).toBe(keys)
  })

  it('have the name of their system for the key with its sign', () => {
    const pressed = press('b', 'KeyB', 'metaKey', 'shiftKey')
    expect(keysOf(pressed, true)).toEqual({ keys: 'Shift+Command+B' })
    expect(keysOf(pressed, false)).toEqual({ keys: 'Shift+Super+B' })
  })

  it.each(['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'])('are not all there with %s', (key) => {
    expect(keysOf(press(key, `${key}Left`, 'ctrlKey'), false)).toBeNull()
  })

  it.each([
    [press('b', 'KeyB'), 'alone'],
    [press('B', 'KeyB', 'shiftKey'), 'alone'],
    [press('F5', 'F5'), 'alone'],
    [press('Dead', 'Equal', 'ctrlKey'), 'unknown'],
    [press('-', 'Minus', 'ctrlKey'), 'unknown'],
    [press('MediaPlayPause', 'MediaPlayPause', 'ctrlKey'), 'unknown'],
    [press('€', 'KeyE', 'ctrlKey', 'altKey', 'AltGraph'), 'unknown'],
  ])('cannot be a shortcut: %o', (pressed, fault) => {
    expect(keysOf(pressed, false)).toEqual({ fault })
  })
})

describe('a combination of keys', () => {
  it('has its parts', () => {
    expect(partsOf('Control+Alt+B')).toEqual(['Control', 'Alt', 'B'])
  })

  it('is the same in any order', () => {
    expect(areSameKeys('Control+Alt+B', 'alt+control+b')).toBe(true)
    expect(areSameKeys('Control+Alt+B', 'Control+Alt+C')).toBe(false)
    expect(areSameKeys('Control+Alt+B', 'Control+B')).toBe(false)
  })
})
