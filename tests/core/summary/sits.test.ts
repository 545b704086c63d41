import { describe, expect, it } from 'vitest'

import type { Interval, IntervalKind, PromptEvent } from '#core/journal'
import { secondsByDate } from '#core/summary/local-hours'
import { boutsOf, breakKind, offChairOf, spanOf } from '#core/summary/sits'

import { at, day, taken, worked } from '../../support/written-day.ts'

/** How many sits there are on either side of so many seconds of something else. */
const sitsAround = (kind: IntervalKind, length: number) =>
  boutsOf(
    day('2025-11-03T09:00:00Z', [
      ['sitting', 600],
      [kind, length, 'assumed'],
      ['sitting', 600],
    ]).map(spanOf),
  ).length

describe('sits', () => {
  it('are bridged over less than a minute and ended by more, as in the worked day', () => {
    const bouts = boutsOf(worked.map(spanOf))
    expect(bouts.map(({ sitting }) => sitting / 1000)).toEqual([1800, 4380, 600])
  })

  it('end with a minute off the chair, and not a second earlier', () => {
    expect([sitsAround('away', 59), sitsAround('away', 60)]).toEqual([1, 2])
  })

  it('go on over five minutes without the app, and end with more', () => {
    expect([sitsAround('untracked', 300), sitsAround('untracked', 301)]).toEqual([1, 2])
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

  it('do not hold time without the app: nobody knows where the person was', () => {
    const spans = day('2025-11-03T09:00:00Z', [['untracked', 600, 'assumed']]).map(spanOf)
    expect(offChairOf(spans)).toEqual([])
  })

  it('count when they last the minute exactly', () => {
    const spans = day('2025-11-03T09:00:00Z', [['away', 60, 'idle']]).map(spanOf)
    expect(offChairOf(spans)).toHaveLength(1)
  })
})

describe('whose idea a break was', () => {
  const off = { start: at('2025-11-03T09:30:00Z'), end: at('2025-11-03T09:32:00Z'), length: 120e3 }
  const said = (when: string, event: Partial<PromptEvent> = {}) =>
    breakKind(off, [{ ...taken(when), ...event }])

  it("is the prompt's when it was answered, in full or in part", () => {
    expect(said('2025-11-03T09:32:00Z')).toBe('prompted')
    expect(said('2025-11-03T09:31:00Z', { outcome: 'partial' })).toBe('prompted')
  })

  it("is the person's own when they began it by hand", () => {
    expect(said('2025-11-03T09:32:00Z', { prompted: false })).toBe('self')
  })

  it.each(['skipped', 'postponed', 'expired'] as const)(
    "is nobody's when the prompt of the time was %s",
    (outcome) => {
      expect(said('2025-11-03T09:31:00Z', { outcome })).toBe('natural')
    },
  )

  it('is told by an event within it, or a second after it: that is when it is written down', () => {
    expect(said('2025-11-03T09:32:01Z')).toBe('prompted')
    expect(said('2025-11-03T09:32:01.001Z')).toBe('natural')
    expect(said('2025-11-03T09:30:00.001Z')).toBe('prompted')
    expect(said('2025-11-03T09:30:00Z')).toBe('natural')
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
