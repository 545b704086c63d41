import { describe, expect, it } from 'vitest'

import { seconds, type Tick } from '#core/time'

import { steadyIdle } from '../../electron/os/steady-idle.ts'

/** A source that gives, in seconds, one list of readings a look, and the same one when it is out. */
function desk() {
  let now = 0
  let readings: (number | 'unknown')[] = []
  const read = steadyIdle(
    () => {
      const [next = 'unknown'] = readings
      if (readings.length > 1) readings.shift()
      return next === 'unknown' ? next : seconds(next)
    },
    () => (now * 1_000) as Tick,
  )
  return (at: number, ...given: (number | 'unknown')[]) => {
    now = at
    readings = given
    const reading = read()
    return reading === 'unknown' ? reading : reading / 1_000
  }
}

describe('a source that jumps', () => {
  it('is believed while it makes sense', () => {
    const look = desk()
    expect([look(0, 0), look(15, 15), look(30, 3), look(90, 63), look(105, 0)]).toEqual([
      0, 15, 3, 63, 0,
    ])
  })

  it('is asked again when it says more than the time since input', () => {
    const look = desk()
    look(0, 0)
    expect([look(15, 400, 2), look(30, 415, 415, 17)]).toEqual([2, 17])
  })

  it('remembers input through a reading that says there was none', () => {
    const look = desk()
    look(0, 0)
    look(15, 400)
    // Growing with the clock does not make it true: there was input at 0.
    expect(look(30, 415, 30)).toBe(30)
  })

  it('is left to the judgement of the core when it insists', () => {
    const look = desk()
    look(0, 0)
    expect(look(15, 400)).toBe(400)
  })

  it('may round to whole seconds', () => {
    const look = desk()
    look(0.9, 0)
    expect(look(15, 16, 14)).toBe(16)
  })

  it('does not let the rounding add up', () => {
    const look = desk()
    look(0, 0)
    look(15, 17)
    expect(look(30, 34, 30)).toBe(30)
  })

  it('may fail', () => {
    const look = desk()
    look(0, 0)
    expect([look(15, 'unknown'), look(30, 400, 30)]).toEqual(['unknown', 30])
  })
})
