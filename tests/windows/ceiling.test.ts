import { EventEmitter } from 'node:events'

import { describe, expect, it } from 'vitest'

import { windowCeiling } from '../../electron/windows/ceiling.ts'

describe('#34 the ceiling of windows', () => {
  it('is a window on each display, the home window and a cue', () => {
    let displays = 1
    const under = windowCeiling(() => displays)
    const make = () => under(() => new EventEmitter())
    const [first] = [make(), make(), make()]
    expect(make).toThrow('There are 3 windows open, and no more than 3 may be')
    displays = 2
    make()
    expect(make).toThrow('There are 4 windows open')
    first?.emit('closed')
    make()
    expect(make).toThrow('There are 4 windows open')
  })

  it('counts no window that could not be made', () => {
    const under = windowCeiling(() => 1)
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(() =>
        under((): EventEmitter => {
          throw new Error('no display')
        }),
      ).toThrow('no display')
    }
  })
})
