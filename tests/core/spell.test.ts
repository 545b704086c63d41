import { describe, expect, it } from 'vitest'

import { lookOn, newSpell, wasTypedThrough, type Spell } from '#core/spell'
import { after, seconds, type Millis, type Tick } from '#core/time'

const began = 1_000_000 as Tick
const at = (length: Millis) => after(began, length)

/** Looks every two seconds, with so much idle time at each. */
const looks = (idle: readonly (Millis | 'unknown')[]): Spell =>
  idle.reduce<Spell>(
    (spell, idleFor, index) => lookOn(spell, at(seconds(2 * (index + 1))), idleFor, false),
    newSpell(began),
  )

describe('hands in a break', () => {
  it('are seen when the idle time is shorter than the time since the last look', () => {
    // The press that began the break may seem to be a second late, so the first look tells nothing.
    expect(looks([seconds(2), seconds(1), seconds(2)]).busy).toBe(seconds(2))
    expect(looks([seconds(2), seconds(2), seconds(4)]).busy).toBe(0)
  })

  it('are not seen by a source that fails', () => {
    expect(looks(['unknown', 'unknown', 'unknown']).busy).toBe(0)
  })

  it('that press a button of the player belong to the break', () => {
    const pressed = lookOn(newSpell(began), at(seconds(10)), 0, true)
    expect(pressed).toEqual({
      from: began,
      lookedTo: at(seconds(10)),
      busy: 0,
      pressedAt: at(seconds(10)),
    })
    // Idle time comes in whole seconds: this is still the press.
    expect(lookOn(pressed, at(seconds(12)), seconds(1), false).busy).toBe(0)
    expect(lookOn(pressed, at(seconds(12)), seconds(1) - 1, false).busy).toBe(seconds(2))
  })
})

describe('a spell', () => {
  it('was typed through when hands were seen for more than half of it', () => {
    const spell = { ...newSpell(began), busy: seconds(30) }
    expect(wasTypedThrough(spell, at(seconds(60)))).toBe(false)
    expect(wasTypedThrough(spell, at(seconds(59)))).toBe(true)
  })
})
