import { step } from '#core/app'
import { begin } from '#core/restart'
import { defaultSettings } from '#core/settings'
import { minutes, seconds, type Instant, type Millis, type Now, type Tick } from '#core/time'

import { catalogue, catalogueIn } from '../support/catalogue.ts'
import { desk, type Desk } from '../support/desk.ts'
import { replay } from '../support/replay.ts'
import { parseTrace } from '../support/trace.ts'
import { inMs, medianTime, type Measured } from './measure.ts'

/** A working day: sits, short absences, a call, a lock over lunch, and the night asleep. */
const day = [
  ...Array.from({ length: 4 }, () => [
    { for: 2_700, person: 'typing' },
    { for: 420, person: 'away' },
  ]).flat(),
  { for: 2_400, person: 'listening', signals: ['microphone'] },
  { for: 2_700, person: 'away', computer: 'locked' },
  ...Array.from({ length: 5 }, () => [
    { for: 1_800, person: 'reading' },
    { for: 300, person: 'away' },
  ]).flat(),
]
const workingTime = day.reduce((sum, entry) => sum + entry.for, 0)
const night = { for: 86_400 - workingTime, person: 'away', computer: 'asleep' }

/** The core against its budgets. */
export function benchCore(): Promise<Measured[]> {
  const { perStep, count } = oneStep()
  return Promise.resolve([
    {
      what: `one step of the core (mean of ${count})`,
      budget: '<= 20 µs',
      measured: `${(perStep * 1_000).toFixed(1)} µs`,
    },
    { what: 'all routines read and checked', budget: '<= 20 ms', measured: routines() },
    { what: 'a simulated year of days', budget: '<= 10 s', measured: year() },
    beats('here', '<= 4', () => undefined, minutes(20)),
    beats(
      'away',
      '<= 1',
      (at) => {
        at.leave(minutes(10))
      },
      minutes(60),
    ),
    beats(
      'locked',
      '0',
      (at) => {
        at.lock()
        at.use('still')
      },
      minutes(14),
    ),
  ])
}

/** The first reading, as at a start, and the middle one of many. */
function routines(): string {
  const began = performance.now()
  catalogueIn('en')
  const first = performance.now() - began
  const later = medianTime(20, () => catalogueIn('en'))
  return `${inMs(first)} at first, then ${inMs(later)}`
}

/** Time for a beat that finds somebody typing, and now and then asks for a break. */
function oneStep(): { readonly perStep: Millis; readonly count: number } {
  const count = 100_000
  const zone = 'Europe/London'
  const wall = Date.parse('2026-11-16T09:00:00Z')
  const at = (beat: number): Now => ({
    tick: (100_000_000 + seconds(15 * beat)) as Tick,
    wall: (wall + seconds(15 * beat)) as Instant,
    zone,
    boot: null,
  })
  const sample = { idleFor: 0, locked: 'no' } as const
  let state = begin(
    { settings: defaultSettings, checkpoint: null, recent: [], notice: null },
    at(0),
  )
  const began = performance.now()
  for (let beat = 1; beat <= count; beat += 1) {
    const idleFor = seconds(beat % 3)
    const event = { type: 'beat', sample: { ...sample, idleFor }, cause: 'timer' } as const
    state = step(state, event, at(beat), catalogue).state
  }
  return { perStep: (performance.now() - began) / count, count }
}

function year(): string {
  const trace = parseTrace(
    JSON.stringify({
      format: 1,
      name: 'a day of a year',
      timeZone: 'Europe/London',
      start: '2026-11-16T09:00:00Z',
      answers: ['start', 'ignore', 'postpone', 'skip'],
      day: [...day, night],
    }),
  )
  const began = performance.now()
  for (let index = 0; index < 365; index += 1) replay(trace)
  return `${((performance.now() - began) / 1_000).toFixed(1)} s`
}

/** Beats a minute over `length` ms after `begin`. */
function beats(what: string, budget: string, begin: (at: Desk) => void, length: Millis): Measured {
  const at = desk()
  at.type(minutes(1))
  begin(at)
  const before = at.beats()
  at.wait(length)
  const perMinute = (at.beats() - before) / (length / minutes(1))
  return {
    what: `beats a minute, ${what}`,
    budget,
    measured: perMinute.toFixed(perMinute === 0 ? 0 : 2),
  }
}
