import { describe, expect, it } from 'vitest'

import { saidIn } from '#core/restoring'
import { minutes } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'
import { days, slides, view, off, rest, say, sayAll } from './said-check-ins.ts'

/** A low score, a routine, and a score right after it. */
function react(day: Desk, score: number) {
  say(day, 2)
  day.type(minutes(1))
  day.press({ type: 'started', choice: slides })
  day.press({ type: 'madeReady' })
  day.leave(minutes(5))
  expect(view(day)).toMatchObject({ kind: 'done', outcome: 'taken' })
  return say(day, score)
}

describe('a routine after which scores were higher (content C5: routine-reaction)', () => {
  it('is left out for a fortnight the second time, by its name', () => {
    const day = desk()
    expect(react(day, 4)).toEqual([])
    rest(day, days(2))
    expect(react(day, 4)).toEqual(['reaction'])
    expect(view(day)).toMatchObject({ routines: ['Wall slides'] })
    const leftOut = () => day.library().find(({ routine }) => routine.id === 'wall-slides')?.leftOut
    expect(leftOut()).toMatchObject({ code: 'hidden', reason: 'reaction' })
    day.press({ type: 'breakClosed' })
    rest(day, days(14) - minutes(1))
    expect(leftOut()).toMatchObject({ code: 'hidden' })
    day.leave(minutes(1))
    expect(leftOut()).toBeNull()
  })

  it('is there again as soon as the person wants it', () => {
    const day = desk()
    react(day, 4)
    rest(day, days(2))
    react(day, 4)
    day.press({ type: 'routineShown', routineId: 'wall-slides' })
    expect(day.state().care.hidden).toEqual({})
    day.press({ type: 'breakClosed' })
    rest(day, days(1))
    expect(say(day, 2)).toEqual([])
  })
})

describe('what an earlier version kept', () => {
  it('says nothing of check-ins, and is believed all the same', () => {
    const day = desk()
    const kept = day.checkpoint() as { care: Record<string, unknown> }
    const { strongUntil: _, gentleUntil: __, checkIns: ___, ...care } = kept.care
    const later = desk({ checkpoint: { ...kept, care } })
    expect(later.state().care).toEqual(day.state().care)
  })
})

const restoreIn = (day: Desk, from: Desk) =>
  day.press({ type: 'saidBefore', said: saidIn(from.state()) })

describe('what a backup says of check-ins', () => {
  it('holds beside what is known here', () => {
    const there = desk()
    sayAll(there, [5, 5, 5, 5], days(2))
    say(there, 8)
    const here = desk({ start: '2026-11-24T10:00:00Z' })
    restoreIn(here, there)
    expect(off(here)).toBe('strong')
    const { suggested } = there.state().care.checkIns
    expect(here.state().care.checkIns).toMatchObject({ suggested })
    // Asked there is not asked here.
    expect(here.state().care.checkIns.askedOn).toBeNull()
  })

  it('takes nothing back of what is known here', () => {
    const here = desk()
    say(here, 8)
    restoreIn(here, desk())
    expect(off(here)).toBe('strong')
  })

  it('is over when it was long ago, and not believed when it is from a time to come', () => {
    const there = desk()
    say(there, 8)
    const later = desk({ start: '2026-11-18T10:00:00Z' })
    restoreIn(later, there)
    expect(later.state().care.strongUntil).toBeNull()

    const ahead = desk({ start: '2027-11-16T10:00:00Z' })
    sayAll(ahead, [5, 5, 5, 5], days(2))
    say(ahead, 8)
    const now = desk()
    restoreIn(now, ahead)
    expect(now.state().care).toMatchObject({
      strongUntil: null,
      checkIns: { suggested: { 'suggest-soft': null } },
    })
  })
})
