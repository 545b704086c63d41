import { describe, expect, it } from 'vitest'

import {
  advance,
  goOn,
  kindOf,
  look,
  spellSoFar,
  stand,
  startRun,
  stepBack,
  stepEndsAt,
  stepOn,
  variantOf,
  type Run,
} from '#core/breaks'
import type { StopReason } from '#core/journal'
import { finish } from '#core/outcome'
import type { Catalogue } from '#core/routines'
import { after, minutes, seconds, type Tick } from '#core/time'

import { routineOf } from '../support/made-up-routine.ts'

/** A minute of work between a setup, a rest and a release. */
const steps = [
  ['setup', 10],
  ['hold', 30],
  ['rest', 5],
  ['move', 30],
  ['release', 10],
] as const
const catalogue: Catalogue = [
  routineOf('upright', 'upright', steps),
  routineOf('seated', 'seated', steps),
  routineOf('lying', 'lying', steps),
]

const began = 1_000_000 as Tick
const at = (second: number): Tick => after(began, seconds(second))
const origin = { prompted: true, boutFor: minutes(30), reason: 'time-up' } as const

const start = (routineId: string | null = 'upright'): Run =>
  startRun(
    routineId === null ? null : { routineId, variant: 'short' },
    origin,
    minutes(2),
    began,
    catalogue,
  )
const runTo = (run: Run, second: number): Run => advance(run, at(second), catalogue).run

describe('the clock of a routine', () => {
  it('begins behind the setup, and a plain break is one step', () => {
    expect(start()).toMatchObject({ step: 1, left: seconds(30), length: seconds(85) })
    expect(start(null)).toMatchObject({ step: 0, left: minutes(2), length: minutes(2) })
  })

  it('begins at the first step of a routine that is all setup', () => {
    const idle = [routineOf('idle', 'upright', [['setup', 10]])]
    const choice = { routineId: 'idle', variant: 'short' } as const
    expect(startRun(choice, origin, minutes(2), began, idle)).toMatchObject({
      step: 0,
      left: seconds(10),
    })
  })

  it('goes on at the moment a step ends, however late the look', () => {
    expect(runTo(start(), 29.999)).toMatchObject({ step: 1 })
    expect(runTo(start(), 30)).toMatchObject({ step: 2, runningSince: at(30) })
    const late = runTo(start(), 50)
    expect(late).toMatchObject({ step: 3, runningSince: at(35) })
    expect(stepEndsAt(late)).toBe(at(65))
  })

  it('ends when the last step has run out, and tells that moment', () => {
    expect(advance(start(), at(74.999), catalogue).endedAt).toBeNull()
    expect(advance(start(), at(75), catalogue).endedAt).toBe(at(75))
    expect(advance(start(), at(500), catalogue)).toMatchObject({
      endedAt: at(75),
      run: { worked: seconds(60) },
    })
  })

  it('does not run while it stands', () => {
    const { run } = stand(runTo(start(), 10), at(10), false, catalogue)
    expect(stepEndsAt(run)).toBeNull()
    expect(runTo(run, 500)).toEqual(run)
    expect(run).toMatchObject({ left: seconds(20), standingSince: at(10), stopping: false })
    const again = goOn(run, at(100))
    expect(stepEndsAt(again)).toBe(at(120))
    expect(again).toMatchObject({ standingSince: null, stopping: false })
  })

  it('counts work up to now when it is stepped on, and none of what was skipped', () => {
    const on = stepOn(start(), at(12), catalogue)
    expect(on).toMatchObject({ step: 2, worked: seconds(12), runningSince: at(12) })
  })

  it('has nothing to step on to from the last step', () => {
    expect(stepOn(runTo(start(), 66), at(66), catalogue)).toBeNull()
    expect(stepOn(start(null), at(10), catalogue)).toBeNull()
  })

  it('goes back a step within three seconds, and to the start of the step later', () => {
    const second = runTo(start(), 35)
    expect(stepBack(second, at(38), catalogue)).toMatchObject({ step: 2, left: seconds(5) })
    expect(stepBack(second, at(38.001), catalogue)).toMatchObject({ step: 3, left: seconds(30) })
  })

  it('goes back no further than the first step, and stands where it stood', () => {
    const first = { ...start(null), left: minutes(2) }
    expect(stepBack(first, at(1), catalogue)).toMatchObject({ step: 0, left: minutes(2) })
    const { run } = stand(runTo(start(), 36), at(36), false, catalogue)
    expect(stepBack(run, at(90), catalogue)).toMatchObject({ step: 2, runningSince: null })
  })
})

/** How a run that is ended after so many seconds came out. */
const ended = (run: Run, second: number, reason: StopReason | null = null) =>
  finish(runTo(run, second), at(second), reason, catalogue)

describe('a routine', () => {
  it('counts as taken from four fifths of its work, rests and release not counted', () => {
    expect(ended(start(), 52.999).outcome).toBe('partial')
    expect(ended(start(), 53).outcome).toBe('taken')
  })

  it('of less than half a minute is no break', () => {
    expect(ended(start(), 29.999)).toMatchObject({
      outcome: 'skipped',
      done: { outcome: 'not-counted', stopReason: null, leftChair: false },
    })
    expect(ended(start(), 30)).toMatchObject({ outcome: 'partial', done: { outcome: 'partial' } })
  })

  it('that ends as it begins was none', () => {
    expect(ended(start(), 0)).toMatchObject({
      outcome: 'skipped',
      piece: null,
      done: { outcome: 'not-counted', off: 0, leftChair: false },
    })
  })

  it('that is not in the catalogue has no steps', () => {
    expect(variantOf({ routineId: 'handstand', variant: 'short' }, catalogue)).toBeNull()
  })

  it('ends the sit from a minute off the chair', () => {
    expect(ended(start(), 59.999).done.leftChair).toBe(false)
    expect(ended(start(), 60).done.leftChair).toBe(true)
    expect(ended(start('seated'), 75).done.leftChair).toBe(false)
  })

  it.each([
    ['upright', 'moving'],
    ['seated', 'seated-routine'],
    ['lying', 'lying'],
    ['not in the catalogue', 'moving'],
  ])('that is %s is %s time', (routineId, kind) => {
    expect(kindOf({ routineId, variant: 'short' }, catalogue)).toBe(kind)
    expect(kindOf(null, catalogue)).toBe('moving')
  })

  it.each<[StopReason, string]>([
    ['sharp-pain', 'stopped'],
    ['tingling', 'stopped'],
    ['dizzy', 'stopped'],
    ['too-hard', 'partial'],
    ['interrupted', 'partial'],
    ['not-said', 'partial'],
  ])('that was ended with "%s" is called %s on the card', (reason, outcome) => {
    expect(ended(start(), 40, reason)).toMatchObject({
      outcome: 'partial',
      done: { outcome, stopReason: reason, off: seconds(40) },
    })
  })
})

describe('a plain break', () => {
  it('counts as taken from a minute on', () => {
    expect(ended(start(null), 59.999).outcome).toBe('partial')
    expect(ended(start(null), 60).outcome).toBe('taken')
  })
})

/** Hands on the keyboard from the start up to so many seconds. */
const typed = (run: Run, until: number): Run => {
  let now = look(run, at(4), 'unknown', false)
  for (let second = 6; second <= until; second += 2) now = look(now, at(second), 0, false)
  return now
}

describe('the time of a break', () => {
  it('was moving, up to where it stood', () => {
    expect(stand(start(null), at(40), true, catalogue)).toMatchObject({
      run: { off: seconds(40), stopping: true, typedThrough: false, spell: null },
      piece: { from: began, to: at(40), kind: 'moving', source: 'routine' },
    })
  })

  it('was sitting when it was typed through, and that is said when nothing else was', () => {
    const run = typed(start(null), 60)
    expect(finish(run, at(60), null, catalogue)).toMatchObject({
      outcome: 'skipped',
      piece: { kind: 'sitting', source: 'input' },
      done: { stopReason: 'typed-through', off: 0 },
    })
    expect(finish(run, at(60), 'too-hard', catalogue).done.stopReason).toBe('too-hard')
  })

  it('adds up over a pause, and one typed stretch does not spoil another', () => {
    const first = stand(typed(start(null), 20), at(20), false, catalogue).run
    const second = goOn(first, at(100))
    expect(finish(second, at(160), null, catalogue)).toMatchObject({
      outcome: 'taken',
      done: { off: seconds(60), stopReason: null },
    })
    const kept = stand(start(null), at(40), false, catalogue).run
    expect(finish(goOn(kept, at(100)), at(130), null, catalogue).done.off).toBe(seconds(70))
  })

  it('is none before it has begun, or while it stands', () => {
    expect(spellSoFar(start(null), began, catalogue)).toBeNull()
    const { run } = stand(start(null), at(40), false, catalogue)
    expect(spellSoFar(run, at(50), catalogue)).toBeNull()
    expect(stand(run, at(50), true, catalogue)).toEqual({
      run: { ...run, stopping: true },
      piece: null,
    })
    expect(look(run, at(50), 0, false)).toBe(run)
  })
})
