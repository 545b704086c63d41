import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Interval, IntervalKind, IntervalSource } from '#core/journal'
import { isSeated } from '#core/load'
import { joinedIntervals } from '#core/summary/joined-intervals'
import { inSeconds, seconds, type Instant } from '#core/time'

/** The strongest first, as a person would say who is to be believed. */
const strengths: readonly (readonly (readonly [IntervalKind, IntervalSource])[])[] = [
  [
    ['sitting', 'input'],
    ['sitting', 'user'],
    ['seated-routine', 'routine'],
  ],
  [
    ['moving', 'routine'],
    ['lying', 'routine'],
    ['standing', 'user'],
  ],
  [['sitting', 'assumed']],
  [
    ['away', 'idle'],
    ['away', 'lock'],
  ],
  [['untracked', 'assumed']],
]
const strengthOf = (interval: Interval) =>
  strengths.findIndex((equals) =>
    equals.some(([kind, source]) => kind === interval.kind && source === interval.source),
  )

/** Often as long as others, so that computers begin and end something at one moment. */
const stretch = fc.record({
  what: fc.constantFrom(...strengths.flat()),
  length: fc.oneof(fc.constantFrom(5, 10), fc.integer({ min: 1, max: 20 })),
  gap: fc.constantFrom(0, 0, 0, 1, 7),
  zone: fc.constantFrom('Europe/London', 'Asia/Kolkata'),
})
type Stretch = typeof stretch extends fc.Arbitrary<infer Of> ? Of : never

/** A computer's own row: in order, never over one another, with holes. */
function rowOf([first, stretches]: readonly [number, readonly Stretch[]]): readonly Interval[] {
  let from = first
  return stretches.map(({ what: [kind, source], length, gap, zone }) => {
    const start = seconds(from + gap) as number as Instant
    const end = (start + seconds(length)) as Instant
    from += gap + length
    return { type: 'interval', start, end, elapsedSeconds: length, kind, source, zone }
  })
}

const row = fc
  .tuple(fc.constantFrom(0, 0, 0, 5, 10, 13, 30), fc.array(stretch, { maxLength: 8 }))
  .map(rowOf)
const rows = fc.array(row, { minLength: 1, maxLength: 3 })

/** Who holds each second. */
const holders = (intervals: readonly Interval[], second: number) =>
  intervals.filter(({ start, end }) => start <= seconds(second) && end > seconds(second))
const everySecond = Array.from({ length: 260 }, (_, second) => second)
const seated = (intervals: readonly Interval[]) =>
  intervals
    .filter(({ kind }) => isSeated(kind))
    .reduce((total, { elapsedSeconds }) => total + elapsedSeconds, 0)

describe('the joined row of any computers', () => {
  it('has each second that somebody saw exactly once, as the strongest saw it', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const joined = joinedIntervals(rows)
        for (const second of everySecond) {
          const seen = holders(rows.flat(), second).map(strengthOf)
          const expected = seen.length === 0 ? [] : [Math.min(...seen)]
          expect(holders(joined, second).map(strengthOf)).toEqual(expected)
        }
      }),
    )
  })

  it('sits as long as the union of those who saw somebody sit, and never longer than all together', () => {
    const known = rows.map((rows) =>
      rows.map((row) => row.filter(({ kind, source }) => isSeated(kind) && source !== 'assumed')),
    )
    fc.assert(
      fc.property(known, (rows) => {
        const union = everySecond.filter((second) => holders(rows.flat(), second).length > 0)
        expect(seated(joinedIntervals(rows))).toBe(union.length)
      }),
    )
    fc.assert(
      fc.property(rows, (rows) => {
        expect(seated(joinedIntervals(rows))).toBeLessThanOrEqual(seated(rows.flat()))
      }),
    )
  })

  it('does not depend on the order of the computers', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const joined = joinedIntervals(rows)
        expect(joinedIntervals(rows.toReversed())).toEqual(joined)
        expect(joinedIntervals([...rows.slice(1), ...rows.slice(0, 1)])).toEqual(joined)
      }),
    )
  })

  it('is the row itself, beside an empty one and beside its own copy', () => {
    fc.assert(
      fc.property(row, (row) => {
        expect(joinedIntervals([row])).toEqual(row)
        expect(joinedIntervals([[], row, []])).toEqual(row)
        expect(joinedIntervals([row, [...row]])).toEqual(row)
      }),
    )
  })

  it('is cut from what was recorded, in order: every piece lies in an interval and is like it', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const joined = joinedIntervals(rows)
        expect(joined.map(({ start }) => start)).toEqual(
          joined.map(({ start }) => start).toSorted((a, b) => a - b),
        )
        for (const { start, end, elapsedSeconds, ...likeness } of joined) {
          expect(elapsedSeconds).toBe(inSeconds(end - start))
          const around = rows.flat().filter((whole) => whole.start <= start && whole.end >= end)
          expect(around).toContainEqual(expect.objectContaining(likeness))
        }
      }),
    )
  })
})
