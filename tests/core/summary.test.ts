import { describe, expect, it } from 'vitest'

import type { Interval, IntervalKind, JournalEntry, PromptEvent } from '#core/journal'
import { boutsOf, dayView, offChairOf, secondsByDate, spanOf } from '#core/summary'
import type { Instant, Now, Tick } from '#core/time'

const at = (iso: string) => Date.parse(iso) as Instant
const now = (iso: string, zone = 'Europe/London'): Now => ({
  tick: 0 as Tick,
  wall: at(iso),
  zone,
  boot: null,
})

/** Intervals one after the other, from a start and a list of kinds and seconds. */
function day(
  start: string,
  parts: readonly (readonly [IntervalKind, number, Interval['source']?])[],
  zone = 'Europe/London',
): Interval[] {
  let from = at(start)
  return parts.map(([kind, elapsedSeconds, source = 'input']) => {
    const end = (from + elapsedSeconds * 1000) as Instant
    const interval = {
      type: 'interval' as const,
      start: from,
      end,
      elapsedSeconds,
      kind,
      source,
      zone,
    }
    from = end
    return interval
  })
}

const taken = (when: string, prompted = true): PromptEvent => ({
  type: 'prompt',
  at: at(when),
  zone: 'Europe/London',
  outcome: 'taken',
  boutSeconds: 1800,
  prompted,
  reason: 'time-up',
  routineId: null,
  variant: null,
  seconds: 120,
  stopReason: null,
})

/** The worked day of content F2. */
const worked = day('2025-11-03T09:00:00Z', [
  ['sitting', 1800],
  ['moving', 120, 'routine'],
  ['sitting', 2880],
  ['away', 40, 'lock'],
  ['sitting', 1500],
  ['away', 1800, 'idle'],
  ['sitting', 600],
])

/** Sits on either side of so many seconds without the app. */
const sitsAround = (untracked: number) =>
  boutsOf(
    day('2025-11-03T09:00:00Z', [
      ['sitting', 600],
      ['untracked', untracked, 'assumed'],
      ['sitting', 600],
    ]).map(spanOf),
  ).length

describe('sits', () => {
  it('are bridged over less than a minute and ended by more, as in the worked day', () => {
    const bouts = boutsOf(worked.map(spanOf))
    expect(bouts.map(({ sitting }) => sitting / 1000)).toEqual([1800, 4380, 600])
  })

  it('go on over a short restart and end at a long one', () => {
    expect([sitsAround(40), sitsAround(301)]).toEqual([1, 2])
  })
})

describe('stretches off the chair', () => {
  it('join what follows one another, and count from a minute', () => {
    const spans = day('2025-11-03T09:00:00Z', [
      ['sitting', 600],
      ['moving', 40, 'routine'],
      ['away', 30, 'idle'],
      ['sitting', 600],
      ['away', 59, 'lock'],
      ['sitting', 600],
    ]).map(spanOf)
    expect(offChairOf(spans).map(({ length }) => length / 1000)).toEqual([70])
  })
})

describe('the day in view', () => {
  const entries: JournalEntry[] = [...worked, taken('2025-11-03T09:32:00Z')]

  it('tells the longest sit, the breaks by who asked, and the time at the desk', () => {
    const { facts, stretches, date } = dayView(entries, now('2025-11-03T12:00:00Z'))
    expect(date).toBe('2025-11-03')
    expect(stretches).toHaveLength(7)
    expect(facts).toMatchObject({
      longestSit: { seconds: 4380, mostlyAssumed: false },
      breaksAsked: 1,
      breaksOwn: 1,
      sittingSeconds: 6780,
      trackedSeconds: 6780 + 120 + 40 + 1800,
    })
  })

  it('counts no evening as a break: what follows the last sit may be the end of the day', () => {
    const open = day('2025-11-03T09:00:00Z', [
      ['sitting', 1800],
      ['away', 3600, 'idle'],
    ])
    expect(dayView(open, now('2025-11-03T12:00:00Z')).facts.breaksOwn).toBe(0)
  })

  it('counts a break that was asked for even before the person sits again', () => {
    const open = day('2025-11-03T09:00:00Z', [
      ['sitting', 1800],
      ['moving', 120, 'routine'],
    ])
    const view = dayView([...open, taken('2025-11-03T09:32:00Z')], now('2025-11-03T09:33:00Z'))
    expect(view.facts.breaksAsked).toBe(1)
  })

  it('begins at local midnight, with what runs over it cut there', () => {
    const night = day('2025-11-03T23:20:00Z', [['sitting', 5400]])
    const { facts } = dayView(night, now('2025-11-04T08:00:00Z'))
    expect(facts.sittingSeconds).toBe(3000)
  })
})

const sitting = (intervals: readonly Interval[]) =>
  Object.fromEntries([...secondsByDate(intervals)].map(([date, { sitting }]) => [date, sitting]))

describe('seconds by date', () => {
  it('split at local midnight', () => {
    expect(sitting(day('2025-11-03T23:20:00Z', [['sitting', 5400]]))).toEqual({
      '2025-11-03': 2400,
      '2025-11-04': 3000,
    })
  })

  it('split at the midnight of the zone in force, half-hour zones too', () => {
    expect(sitting(day('2025-11-03T17:30:00Z', [['sitting', 7200]], 'Asia/Kolkata'))).toEqual({
      '2025-11-03': 3600,
      '2025-11-04': 3600,
    })
  })

  it.each([
    ['back in October', '2025-10-25T23:00:00Z', 25],
    ['forward in March', '2025-03-30T00:00:00Z', 23],
  ])('know that the day of the clocks going %s is not 24 hours long', (_name, start, hours) => {
    expect(Object.values(sitting(day(start, [['sitting', 26 * 3600]])))[0]).toBe(hours * 3600)
  })
})
