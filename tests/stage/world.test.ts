import { describe, expect, it } from 'vitest'

import { changed, displaysIn, lastInput, newWorld, primaryOf, touched } from './world.ts'

const world = newWorld(1_000, 0, 'UTC')

describe('the last input', () => {
  it('comes every two seconds of typing and every 45 of reading', () => {
    expect(lastInput(world, 6_999)).toBe(5_000)
    const reading = changed(world, { person: 'reading' }, 10_000)
    expect(lastInput(reading, 54_999)).toBe(10_000)
    expect(lastInput(reading, 55_000)).toBe(55_000)
  })

  it('stays where it was while someone is away', () => {
    const away = changed(world, { person: 'away' }, 10_500)
    expect(lastInput(away, 900_000)).toBe(9_000)
    expect(lastInput(changed(away, { call: true }, 600_000), 900_000)).toBe(9_000)
  })

  it('is the unlocking, even of a person who goes away again', () => {
    const away = changed(changed(world, { person: 'away' }, 10_000), { locked: true }, 11_000)
    const back = changed(away, { locked: false }, 500_000)
    expect(lastInput(back, 600_000)).toBe(500_000)
  })

  it('is not the waking of a computer that nobody touches', () => {
    const away = changed(changed(world, { person: 'away' }, 10_000), { asleep: true }, 11_000)
    expect(lastInput(changed(away, { asleep: false }, 500_000), 600_000)).toBe(9_000)
  })

  it('is a press on the desk, unless the screen is locked', () => {
    const away = changed(world, { person: 'away' }, 10_000)
    expect(lastInput(touched(away, 50_000), 60_000)).toBe(50_000)
    const locked = changed(away, { locked: true }, 20_000)
    expect(lastInput(touched(locked, 50_000), 60_000)).toBe(9_000)
  })
})

describe('the displays', () => {
  const with3 = changed(world, { secondDisplay: true, thirdDisplay: true, primaryDisplay: 3 }, 0)

  it('are the first and those that are plugged in', () => {
    expect(displaysIn(world)).toEqual([1])
    expect(displaysIn(with3)).toEqual([1, 2, 3])
    expect(displaysIn(changed(with3, { secondDisplay: false }, 0))).toEqual([1, 3])
  })

  it('have the taskbar where it was put, while that is there', () => {
    expect(primaryOf(with3)).toBe(3)
    expect(primaryOf(changed(with3, { thirdDisplay: false }, 0))).toBe(1)
  })
})
