import { describe, expect, it } from 'vitest'

import { replay, type Replayed } from '../support/replay.ts'
import type { Trace, TraceEntry } from '../support/trace.ts'
import { anyDay } from './any-day.ts'
import { falsify } from './falsify.ts'
import { faultsOf } from './rules.ts'

/**
 * The same days in every run, so that a test that turns red speaks of a change. `npm run fuzz` looks for
 * new ones. `RANDOM_DAYS` makes it more or fewer.
 */
const count = Number(process.env['RANDOM_DAYS'] ?? 2_000)
const seed = 20_261_116
const aFew = Math.ceil(count / 20)
const long = 120_000

/** Fails with the shrunk day in a file, ready to be played. */
function expectNone(name: string, faults: (trace: Trace) => readonly string[], days: number): void {
  const found = falsify({ name, days: anyDay(), count: days, seed, faults })
  expect(found?.message ?? 'no bad day').toBe('no bad day')
}

describe('whatever happens at the desk,', () => {
  it(
    `${count} random days keep every rule`,
    () => {
      expectNone('rules', (trace) => faultsOf(trace, replay(trace)), count)
    },
    long,
  )

  it(
    'the same day is told the same way twice',
    () => {
      expectNone('same', (trace) => differences(replay(trace), replay(trace)), aFew)
    },
    long,
  )

  it(
    'changes of the wall clock and of the zone move no counter',
    () => {
      expectNone(
        'clocks',
        (trace) => {
          const day = untold(trace)
          return differences(counted(replay(day)), counted(replay(untouchedClocks(day))))
        },
        aFew,
      )
    },
    long,
  )

  it(
    'spurious power events change nothing',
    () => {
      expectNone(
        'power',
        (trace) => apart(replay(silentPower(trace)), replay(spuriousPower(trace))),
        aFew,
      )
    },
    long,
  )
})

/**
 * Weeks are told by the wall clock and saved then, so a kill soon after loses less than without. Hours
 * and pauses until a moment go by it as well.
 */
const untold = (trace: Trace): Trace => ({
  ...each(trace, ({ does, ...entry }) =>
    does === undefined || (typeof does === 'object' && 'pauseUntil' in does)
      ? entry
      : { ...entry, does },
  ),
  settings: {
    ...trace.settings,
    weekNotice: false,
    openingHours: null,
    daysOff: [],
    quietPeriods: [],
  },
})

function differences(one: object, other: object): readonly string[] {
  return Object.entries(one).flatMap(([key, value]) => {
    const [a, b] = [
      JSON.stringify(value),
      JSON.stringify(Object.entries(other).find(([name]) => name === key)?.[1]),
    ]
    return a === b ? [] : [`${key}: ${a} and ${b}`]
  })
}

/** All but the dates, which are the wall clock's. */
const counted = ({ days: _days, ...rest }: Replayed): object => rest

const each = (trace: Trace, change: (entry: TraceEntry) => TraceEntry): Trace => ({
  ...trace,
  day: trace.day.map(change),
})
const untouchedClocks = (trace: Trace): Trace =>
  each(trace, ({ timeZone: _zone, ...entry }) => ({ ...entry, clock: 0 }))

const withPower = (trace: Trace, powerEvents: TraceEntry['powerEvents']): Trace =>
  each(trace, (entry) => ({ ...entry, powerEvents }))
const silentPower = (trace: Trace): Trace => withPower(trace, false)
const spuriousPower = (trace: Trace): Trace => withPower(trace, 'spurious')

/** A spurious event is one more look at the computer, so what is measured may differ by part of a beat. */
function apart(one: Replayed, other: Replayed): readonly string[] {
  const absences = one.breaks.length + one.bouts.length + other.bouts.length
  const difference = Math.abs(one.seconds.sitting - other.seconds.sitting)
  // One prompt that comes a beat later may be answered by another break.
  if (one.prompts.length > 0 || other.prompts.length > 0) return []
  return difference > 10 + 31 * absences ? [`sitting differs by ${difference} s`] : []
}
