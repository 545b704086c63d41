import { describe, expect, it } from 'vitest'

import { inMinutes, minutes, seconds } from '#core/time'
import type { RoutineChoice } from '#core/routines'

import { catalogue } from '../support/catalogue.ts'
import { desk, type Desk } from '../support/desk.ts'
import { routineOf } from '../support/made-up-routine.ts'
import { typeUntilAsked } from '../support/telling.ts'

const slides: RoutineChoice = { routineId: 'wall-slides', variant: 'short' }
const needle: RoutineChoice = { routineId: 'thread-the-needle', variant: 'standard' }
const turns: RoutineChoice = { routineId: 'seated-turns', variant: 'short' }

/** A minute of turning in the chair, without anything to prepare. */
const seatedTurns = routineOf(turns.routineId, 'seated', [
  ['move', 30],
  ['move', 30],
])

/** A prompt is on the screen. */
function asked(): Desk {
  const day = desk({ catalogue: [...catalogue, seatedTurns] })
  typeUntilAsked(day)
  return day
}

/** Goes through a routine, or a part of it, and sits down again. */
function through(day: Desk, choice: RoutineChoice | null, length: number): void {
  day.press({ type: 'started', choice })
  day.press({ type: 'madeReady' })
  day.leave(length)
  if (day.state().break.kind === 'run') day.press({ type: 'stopped', reason: 'interrupted' })
  day.press({ type: 'breakClosed' })
}

/** What the window shows once the computer has been looked at, at this very moment. */
function viewOnLook(day: Desk): string {
  day.announceResume()
  return day.snapshot().breakView.kind
}

describe('a seated routine', () => {
  it('without anything to prepare begins at once', () => {
    const day = asked()
    day.press({ type: 'started', choice: turns })
    expect(day.snapshot().breakView).toMatchObject({ kind: 'player', stepIndex: 0 })
  })

  it('that was taken buys a quarter of an hour, and the sit goes on', () => {
    const day = asked()
    const sat = inMinutes(day.snapshot().bout.sittingFor)
    through(day, turns, seconds(61))
    expect(day.promptEvents()).toMatchObject([{ outcome: 'taken' }])
    expect(inMinutes(day.snapshot().bout.sittingFor)).toBeCloseTo(sat + 1, 0)
    const quietFor = typeUntilAsked(day)
    expect(quietFor).toBeGreaterThanOrEqual(15)
    expect(quietFor).toBeLessThan(17.5)
  })

  it('that was broken off only moves the prompt by five minutes', () => {
    const day = asked()
    through(day, turns, seconds(40))
    expect(day.promptEvents()).toMatchObject([{ outcome: 'partial' }])
    expect(typeUntilAsked(day)).toBeLessThan(8)
  })
})

describe('a break that was none', () => {
  it('moves the prompt by five minutes, as if it had been moved', () => {
    const day = asked()
    through(day, null, seconds(10))
    expect(day.promptEvents()).toMatchObject([{ outcome: 'skipped', prompted: true }])
    const quietFor = typeUntilAsked(day)
    expect(quietFor).toBeGreaterThanOrEqual(5)
    expect(quietFor).toBeLessThan(8)
  })

  it('leaves half an hour alone once the prompt was moved twice', () => {
    const day = asked()
    day.press({ type: 'postponed' })
    typeUntilAsked(day)
    day.press({ type: 'postponed' })
    typeUntilAsked(day)
    through(day, null, seconds(10))
    expect(typeUntilAsked(day)).toBeGreaterThanOrEqual(30)
  })
})

describe('a setup card that is closed', () => {
  it('moves the prompt by five minutes, and the journal says of which prompt', () => {
    const day = asked()
    const view = day.snapshot().breakView
    day.press({ type: 'started', choice: slides })
    day.press({ type: 'breakClosed' })
    expect(day.promptEvents()).toMatchObject([
      {
        outcome: 'postponed',
        prompted: true,
        reason: 'time-up',
        boutSeconds: view.kind === 'prompt' ? view.sittingFor / 1_000 : 'no prompt',
        zone: 'Europe/London',
      },
    ])
    const quietFor = typeUntilAsked(day)
    expect(quietFor).toBeGreaterThanOrEqual(5)
    expect(quietFor).toBeLessThan(8)
  })

  it('is a skip once the prompt was moved twice', () => {
    const day = asked()
    for (let move = 0; move < 2; move += 1) {
      day.press({ type: 'postponed' })
      typeUntilAsked(day)
    }
    day.press({ type: 'started', choice: slides })
    day.press({ type: 'breakClosed' })
    expect(day.promptEvents().at(-1)).toMatchObject({ outcome: 'skipped' })
  })

  it('that nobody asked for leaves no trace', () => {
    const day = desk()
    day.type(minutes(10))
    day.press({ type: 'started', choice: slides })
    day.press({ type: 'breakClosed' })
    expect(day.promptEvents()).toEqual([])
  })

  it('goes by itself after ten minutes, not before', () => {
    const day = asked()
    day.press({ type: 'started', choice: slides })
    day.leave(minutes(10) - 1)
    expect(viewOnLook(day)).toBe('setup')
    day.wait(1)
    expect(viewOnLook(day)).toBe('none')
  })
})

describe('what the journal says of a break', () => {
  it('is that it answered a prompt, although another routine was picked on the card', () => {
    const day = asked()
    day.press({ type: 'started', choice: slides })
    through(day, needle, minutes(3))
    expect(day.promptEvents()).toMatchObject([
      { outcome: 'taken', prompted: true, reason: 'time-up', ...needle },
    ])
  })

  it('is that the person began it, if they did', () => {
    const day = desk()
    day.type(minutes(10))
    through(day, null, minutes(2))
    expect(day.promptEvents()).toMatchObject([
      {
        outcome: 'taken',
        prompted: false,
        reason: 'asked-by-person',
        boutSeconds: 600,
        routineId: null,
        variant: null,
      },
    ])
  })
})

/** A plain break that just ran out, with nobody back. */
function done(): Desk {
  const day = asked()
  day.press({ type: 'started', choice: null })
  day.leave(minutes(2))
  expect(day.snapshot().breakView.kind).toBe('done')
  return day
}

describe('the done card', () => {
  it('stays for a minute once somebody is back', () => {
    const day = done()
    day.wait(minutes(3))
    day.touch()
    expect(viewOnLook(day)).toBe('done')
    day.type(minutes(1) - 1)
    expect(viewOnLook(day)).toBe('done')
    day.type(1)
    expect(viewOnLook(day)).toBe('none')
  })

  it.each([
    [5, 'done'],
    [6, 'none'],
  ])('takes a touch %i s after the end, and no other, to leave it %s', (length, view) => {
    const day = done()
    day.wait(seconds(length))
    day.touch()
    day.wait(minutes(2))
    expect(day.snapshot().breakView.kind).toBe(view)
  })

  it('of a routine takes what was said of it, and adds it to what was said of others', () => {
    const day = asked()
    for (const [choice, rating] of [
      [slides, 'liked'],
      [needle, 'not-for-me'],
    ] as const) {
      day.press({ type: 'started', choice })
      day.press({ type: 'madeReady' })
      day.leave(minutes(3))
      day.press({ type: 'rated', rating })
    }
    expect(day.state().ratings).toEqual({
      'wall-slides': 'liked',
      'thread-the-needle': 'not-for-me',
    })
  })

  it('of a plain break has nothing to be rated', () => {
    const day = done()
    day.press({ type: 'rated', rating: 'liked' })
    expect(day.journal().some(({ type }) => type === 'rating')).toBe(false)
    expect(day.state().ratings).toEqual({})
  })
})
