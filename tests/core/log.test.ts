import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { intervalKinds, type IntervalKind, type PromptOutcome } from '#core/journal'
import { pass, rested, type Answer } from '#core/load'
import {
  logAnswer,
  logOf,
  logTime,
  prune,
  relabelLog,
  replayLog,
  spansBetween,
  spansWithin,
  startLog,
  type Log,
} from '#core/log'
import type { OpenInterval } from '#core/ledger'
import { after, before, minutes, type Instant, type Now, type Tick } from '#core/time'

import { day, taken } from '../support/written-day.ts'

const noon: Now = {
  tick: 50_000_000 as Tick,
  wall: Date.parse('2025-11-03T12:00:00Z') as Instant,
  zone: 'Europe/London',
  boot: null,
}
/** Minutes after noon, on either clock. */
const tick = (minute: number): Tick => after(noon.tick, minutes(minute))
const wall = (minute: number): Instant => after(noon.wall, minutes(minute))

const stretch = (from: number, to: number, kind: IntervalKind = 'sitting'): OpenInterval => ({
  kind,
  source: 'input',
  from: tick(from),
  to: tick(to),
  start: wall(from),
  zone: noon.zone,
})

/** What was answered after so many minutes. */
type Answers = readonly (readonly [minute: number, answer: Answer])[]

const logWith = (stretches: readonly OpenInterval[], answers: Answers = []): Log =>
  answers.reduce(
    (log, [minute, answer]) => logAnswer(log, answer, tick(minute)),
    logTime(startLog(rested), stretches),
  )

/** Minutes of the log by kind, as they lie on the continuous clock. */
const rows = ({ stretches }: Log) =>
  stretches.map(
    ({ kind, source, from, to }) =>
      `${kind} ${source} ${(from - noon.tick) / 60_000}-${(to - noon.tick) / 60_000}`,
  )

describe('the counters, computed again,', () => {
  it('are those of the stretches one after the other', () => {
    const log = logWith([stretch(0, 20), stretch(20, 22, 'away'), stretch(22, 32)])
    expect(replayLog(log)).toEqual(
      pass(pass(pass(rested, 'sitting', minutes(20)), 'away', minutes(2)), 'sitting', minutes(10)),
    )
  })

  it('go on from the load before the log', () => {
    const base = { ...rested, load: minutes(40), bout: minutes(10) }
    const log = logTime(startLog(base), [stretch(0, 20)])
    expect(replayLog(log)).toMatchObject({ load: minutes(60), bout: minutes(30) })
  })

  it('take each answer at its moment, in the middle of a stretch, too', () => {
    const skipped = logWith([stretch(0, 60)], [[30, 'skipped']])
    expect(replayLog(skipped)).toMatchObject({ bout: minutes(60), nextAt: minutes(60) })
    const moved = logWith(
      [stretch(0, 30), stretch(30, 40)],
      [
        [30, 'postponed'],
        [35, 'postponed'],
      ],
    )
    expect(replayLog(moved)).toMatchObject({ moved: 2, nextAt: minutes(40), bout: minutes(40) })
  })

  it('take an answer from before the log first, and one from after it last', () => {
    const early = logWith([stretch(10, 20)], [[0, 'skipped']])
    expect(replayLog(early).nextAt).toBe(minutes(30))
    const late = logWith([stretch(0, 30), stretch(30, 40)], [[45, 'postponed']])
    expect(replayLog(late)).toMatchObject({ nextAt: minutes(45), moved: 1 })
  })

  it('forget an answer with the sit that it was given in', () => {
    const log = logWith([stretch(0, 30), stretch(30, 35, 'moving')], [[29, 'skipped']])
    expect(replayLog(log)).toMatchObject({ nextAt: null, bout: 0 })
  })
})

const anyLog = fc
  .array(fc.tuple(fc.constantFrom(...intervalKinds), fc.integer({ min: 1, max: 60 })), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((parts) => {
    let at = 0
    const stretches = parts.map(([kind, length]) => {
      const made = stretch(at, at + length, kind)
      at += length
      return made
    })
    const answer = fc.constantFrom<Answer>('postponed', 'skipped', 'seated-done', 'forgotten')
    return fc
      .array(fc.tuple(fc.integer({ min: 0, max: at + 5 }), answer), { maxLength: 4 })
      .map((answers) =>
        logWith(
          stretches,
          answers.toSorted(([a], [b]) => a - b),
        ),
      )
  })

describe('a log that forgets what is old', () => {
  it('counts as if it had forgotten nothing', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 0, max: 500 }), (log, since) => {
        expect(replayLog(prune(log, tick(since)))).toEqual(replayLog(log))
      }),
    )
  })

  it('forgets whole stretches, with what was answered up to their end', () => {
    const log = logWith(
      [stretch(0, 30), stretch(30, 40), stretch(40, 60)],
      [
        [30, 'postponed'],
        [40, 'postponed'],
        [50, 'skipped'],
      ],
    )
    const kept = prune(log, tick(45))
    expect(rows(kept)).toEqual(['sitting input 40-60'])
    expect(kept.answers).toEqual([{ at: tick(50), answer: 'skipped' }])
    expect(kept.base).toMatchObject({ bout: minutes(40), moved: 2 })
  })

  it('forgets a stretch that ends at the limit, and keeps one that runs over it', () => {
    const log = logWith([stretch(0, 30), stretch(30, 40)])
    expect(rows(prune(log, tick(30)))).toEqual(['sitting input 30-40'])
    expect(prune(log, tick(29))).toBe(log)
  })

  it('has nothing to forget when it is empty', () => {
    const empty = logWith([], [[0, 'skipped']])
    expect(prune(empty, tick(60))).toBe(empty)
  })
})

/** The wall clock was put on by an hour before the second stretch. */
const shifted = logWith([
  stretch(0, 10),
  { ...stretch(10, 20, 'away'), start: wall(70) },
  { ...stretch(20, 30), start: wall(80) },
])
const minutesOf = (spans: ReturnType<typeof spansBetween>) =>
  spans.map(({ from, to, start, end }) => [
    (from - noon.tick) / 60_000,
    (to - noon.tick) / 60_000,
    (start - noon.wall) / 60_000,
    (end - noon.wall) / 60_000,
  ])

describe('a part of the log', () => {
  it('is found by what the wall clock showed', () => {
    expect(minutesOf(spansBetween(shifted, wall(5), wall(75)))).toEqual([
      [5, 10, 5, 10],
      [10, 15, 70, 75],
    ])
  })

  it('is found by the continuous clock', () => {
    expect(minutesOf(spansWithin(shifted, tick(5), tick(25)))).toEqual([
      [5, 10, 5, 10],
      [10, 20, 70, 80],
      [20, 25, 80, 85],
    ])
  })

  it('has no length of nothing: what only touches it is left out', () => {
    expect(minutesOf(spansBetween(shifted, wall(70), wall(80)))).toEqual([[10, 20, 70, 80]])
    expect(minutesOf(spansWithin(shifted, tick(10), tick(20)))).toEqual([[10, 20, 70, 80]])
  })
})

/** A span of the log between two minutes. */
const span = (from: number, to: number) => ({
  from: tick(from),
  to: tick(to),
  start: wall(from),
  end: wall(to),
})

describe('a span that is called something else', () => {
  const log = logWith([stretch(0, 10), stretch(10, 40)])

  it('is cut out of the stretches it lies in, to the moment', () => {
    const called = relabelLog(log, span(5, 20), 'standing')
    expect(rows(called)).toEqual([
      'sitting input 0-5',
      'standing user 5-10',
      'standing user 10-20',
      'sitting input 20-40',
    ])
    expect(called.stretches.map(({ start }) => (start - noon.wall) / 60_000)).toEqual([
      0, 5, 10, 20,
    ])
  })

  it('leaves what only touches it as it is', () => {
    const called = relabelLog(log, span(10, 40), 'away')
    expect(rows(called)).toEqual(['sitting input 0-10', 'away user 10-40'])
    expect(called.stretches[0]).toBe(log.stretches[0])
  })

  it('changes no answer', () => {
    const answered = logAnswer(log, 'skipped', tick(30))
    expect(relabelLog(answered, span(5, 20), 'away').answers).toBe(answered.answers)
  })
})

describe('the log of earlier runs', () => {
  const entries = [
    ...day('2025-11-03T11:00:00Z', [
      ['sitting', 1800],
      ['away', 300, 'lock'],
    ]),
    { ...taken('2025-11-03T11:40:00Z'), outcome: 'postponed' as const },
    ...day('2025-11-03T11:35:00Z', [['sitting', 1200]]),
  ]

  it('lays the intervals of the journal one after the other, up to where it ended', () => {
    const log = logOf(entries, tick(-5), noon)
    expect(rows(log)).toEqual([
      'sitting input -60--30',
      'away lock -30--25',
      'sitting input -25--5',
    ])
    expect(log.stretches.map(({ start }) => start)).toEqual([wall(-60), wall(-30), wall(-25)])
    expect(log.base).toEqual(rested)
  })

  it.each<[PromptOutcome, readonly Answer[]]>([
    ['postponed', ['postponed']],
    ['skipped', ['skipped']],
    ['expired', ['skipped']],
    ['taken', []],
    ['partial', []],
    ['natural', []],
  ])('takes a prompt that was %s for the answers %o', (outcome, answers) => {
    const log = logOf([{ ...taken('2025-11-03T11:40:00Z'), outcome }], noon.tick, noon)
    expect(log.answers).toEqual(
      answers.map((answer) => ({ at: before(noon.tick, minutes(20)), answer })),
    )
  })
})
