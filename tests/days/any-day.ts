import fc from 'fast-check'
import type { z } from 'zod'

import { signalNames } from '#core/presence'

import type { traceSchema } from '../support/trace.ts'

/** A trace as a file holds it: what goes without saying is left out. */
export type Day = z.input<typeof traceSchema>
export type DayEntry = Day['day'][number]

/** Lengths in seconds. Much goes wrong right beside a limit, so those come often. */
const length = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 20, max: 2_400 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 90 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(0, 1, 5, 59, 60, 61, 119, 121, 125, 179, 181, 240, 299, 301, 1_800),
  },
  { weight: 1, arbitrary: fc.integer({ min: 2_400, max: 7_200 }) },
)
const longNight = fc.oneof(length, fc.constantFrom(4 * 3_600, 8 * 3_600, 14 * 3_600, 50 * 3_600))

const atDesk = fc.constantFrom('typing', 'typing', 'typing', 'reading', 'listening', 'watching')
const powerEvents = fc.constantFrom(true, true, true, false, 'spurious' as const)
const signals = fc.subarray([...signalNames])

/** Zones of whole hours, of halves and of quarters, with DST at night, at midnight and none. */
const timeZone = fc.constantFrom(
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Cairo',
  'America/St_Johns',
  'Pacific/Apia',
)

/** Ordinary mornings, evenings that run into the next day, and the days on which clocks change. */
const start = fc.constantFrom(
  '2026-11-16T09:00:00Z',
  '2026-11-16T22:40:00Z',
  '2026-12-31T23:15:00Z',
  '2026-03-29T00:30:00Z',
  '2026-10-25T00:10:00Z',
  '2026-03-08T06:30:00Z',
  '2026-11-01T05:05:00Z',
  '2026-04-04T14:20:00Z',
  '2026-10-03T15:00:00Z',
  '2026-04-23T21:30:00Z',
  '2026-10-29T20:30:00Z',
)

/** The person sits at the desk, in one way or another. */
const sitting = fc.record(
  {
    for: length,
    person: atDesk,
    inputEvery: fc.constantFrom(3, 20, 45, 58, 75, 150, 200, 400),
    signals,
  },
  { requiredKeys: ['for', 'person'] },
)
const working = fc.record({
  for: fc.integer({ min: 300, max: 2_400 }),
  person: fc.constant('typing'),
})
const leaving = fc.record({ for: longNight, person: fc.constant('away') })
const computer = fc.record({
  for: longNight,
  person: fc.constantFrom('away', 'away', 'typing', 'listening'),
  computer: fc.constantFrom('locked', 'locked', 'asleep', 'asleep', 'frozen', 'off', 'crashed'),
  powerEvents,
})
const spurious = fc.record({
  for: length,
  person: atDesk,
  powerEvents: fc.constant('spurious'),
})
const settingsChange = fc.record(
  {
    sitMinutes: fc.constantFrom(20, 25, 30, 45, 60),
    awayMinutes: fc.integer({ min: 2, max: 10 }),
    shortBreakMinutes: fc.integer({ min: 1, max: 5 }),
    longBreakMinutes: fc.integer({ min: 3, max: 15 }),
  },
  { requiredKeys: [] },
)
const range = (from: string, to: string) => ({ from, to })
const none: ReturnType<typeof range>[] = []
/** Hours of the day, of the night, with a pause at noon, and none; no edge where clocks change. */
const openingHours = fc.array(
  fc.constantFrom(
    [range('09:00', '17:00')],
    [range('08:00', '12:00'), range('13:00', '18:00')],
    [range('22:00', '06:00')],
    [range('12:00', '12:00')],
    none,
  ),
  { minLength: 7, maxLength: 7 },
)
/** What a person wants of prompts from the first to the last minute. */
const manners = fc.record(
  {
    heldBy: signals,
    headsUp: fc.boolean(),
    escalates: fc.boolean(),
    openingHours,
    daysOff: fc.constantFrom(none, [range('2026-11-17', '2026-11-17')]),
    quietPeriods: fc.constantFrom(none, [range('2026-11-16T10:00', '2026-11-16T11:10')]),
  },
  { requiredKeys: [] },
)
const deed = fc.oneof(
  fc.constantFrom(
    'start-break',
    'finish-break',
    'i-am-standing',
    'i-am-sitting',
    'stepping-away',
    'quit',
    'resume',
  ),
  fc.record({ pause: fc.constantFrom(0, 60, 1_800, 7_200, 30 * 86_400) }),
  fc.record({
    pauseUntil: fc.constantFrom(
      '2026-11-16T10:30:00Z',
      '2026-11-17T00:10:00Z',
      '2026-12-16T09:00:00Z',
    ),
  }),
  fc.record({ set: settingsChange }),
  fc.record({ relabel: fc.constantFrom('away', 'sitting', 'standing') }),
  fc.record({ checkIn: fc.integer({ min: 0, max: 10 }) }),
)
const doing = fc.record({
  for: length,
  person: fc.constantFrom('typing', 'typing', 'away', 'standing', 'reading'),
  does: deed,
})
const clockChange = fc.record(
  {
    for: length,
    person: atDesk,
    clock: fc.constantFrom(-12 * 3_600, -3_600, -600, -4, -1, 1, 10, 600, 3_600, 12 * 3_600),
    timeZone,
  },
  { requiredKeys: ['for', 'person'] },
)

/** The idle source fails, for a while. */
const faulty = fc.record({
  for: length,
  person: fc.constantFrom('typing', 'typing', 'away', 'reading'),
  computer: fc.constantFrom('on', 'on', 'on', 'locked', 'asleep'),
  idleSensor: fc.constantFrom('zero', 'throws', 'frozen', 'jumping'),
})

/** Anything that can happen at a desk. */
const entry = fc.oneof(
  { weight: 6, arbitrary: working },
  { weight: 5, arbitrary: sitting },
  { weight: 3, arbitrary: leaving },
  { weight: 4, arbitrary: computer },
  { weight: 1, arbitrary: spurious },
  { weight: 2, arbitrary: doing },
  { weight: 1, arbitrary: clockChange },
  { weight: 1, arbitrary: faulty },
) as fc.Arbitrary<DayEntry>

const answer = fc.constantFrom('ignore', 'skip', 'postpone', 'start')

/** Whole days of such things. */
export const anyDay = (longest = 12): fc.Arbitrary<Day> =>
  fc.record({
    format: fc.constant(1 as const),
    name: fc.constant('a random day'),
    timeZone,
    start,
    settings: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: settingsChange },
      { weight: 2, arbitrary: manners },
    ),
    answers: fc.oneof(answer, fc.array(answer, { minLength: 1, maxLength: 5 })),
    day: fc.array(entry, { minLength: 1, maxLength: longest }),
  })
