import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { startOfWeek, type Weekday } from '#core/calendar'
import {
  intervalKinds,
  promptOutcomes,
  type Interval,
  type IntervalKind,
  type PromptEvent,
} from '#core/journal'
import { isSeated } from '#core/load'
import { dayFinder, hourPieces, secondsByDate } from '#core/summary/local-hours'
import { daySums, monthsOf } from '#core/summary/months'
import { datedRecord } from '#core/summary/days'
import type { Recorded } from '#core/summary/record'
import { weekOf } from '#core/summary/week'
import type { WeekDay } from '#core/summary/week-view'
import { seconds, type Instant } from '#core/time'

import { at, now } from '../../support/written-day.ts'
import { asked, event } from './written-week.ts'

/** Zones of whole hours, of halves and of quarters, with clocks that change at night, at midnight and never. */
const zone = fc.constantFrom(
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/St_Johns',
  'Pacific/Apia',
)
/** Evenings before clocks change somewhere, before a week or a year begins, and one before nothing. */
const begins = fc.constantFrom(
  '2025-03-29T20:00:00Z',
  '2025-10-25T21:00:00Z',
  '2025-04-05T08:00:00Z',
  '2025-04-24T18:30:00Z',
  '2025-11-02T00:30:00Z',
  '2025-12-31T17:45:00Z',
  '2010-11-06T20:00:00Z',
  '2025-11-16T22:15:00Z',
)
const stretch = fc.tuple(
  fc.oneof(fc.constant<IntervalKind>('sitting'), fc.constantFrom(...intervalKinds)),
  fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 20_000 })),
)
const answer = fc.tuple(
  fc.integer({ min: 0, max: 200_000 }),
  fc.constantFrom(...promptOutcomes),
  fc.boolean(),
)
/** Up to two days on end, in two zones, with prompts somewhere in them. */
const record = fc
  .record({
    begins,
    zones: fc.tuple(zone, zone),
    stretches: fc.array(stretch, { minLength: 1, maxLength: 20 }),
    answers: fc.array(answer, { maxLength: 8 }),
  })
  .map(({ begins, zones: [home, away], stretches, answers }): Recorded => {
    let from = at(begins)
    const half = stretches.length / 2
    const intervals = stretches.map(([kind, length], index): Interval => {
      const start = from
      from = (from + seconds(length)) as Instant
      const zone = index < half ? home : away
      return {
        type: 'interval',
        start,
        end: from,
        elapsedSeconds: length,
        kind,
        source: 'input',
        zone,
      }
    })
    const prompts = answers.map(([after, outcome, prompted]): PromptEvent => ({
      ...event(begins, { outcome, prompted, zone: home }),
      at: (at(begins) + seconds(after)) as Instant,
    }))
    return { intervals, prompts, checkIns: [], worn: [] }
  })
const startsAt = fc.integer({ min: 0, max: 6 })
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const lengths = (intervals: readonly Interval[]) => sum(intervals.map((i) => i.elapsedSeconds))

const isShare = (value: number | null) => value === null || (value >= 0 && value <= 1)
const isPart = ({ sittingSeconds, trackedSeconds }: WeekDay['hours'][number]) =>
  sittingSeconds <= trackedSeconds

/** Every week that a record has something in, by the rules of the person. */
function weeksOf(record: Recorded, startsOn: Weekday, dayStartsAt: number) {
  const { days, prompts } = datedRecord(record, dayStartsAt)
  const firsts = [...days.keys(), ...prompts.keys()].map((date) => startOfWeek(date, startsOn))
  const rules = { startsOn, dayStartsAt }
  const later = now('2026-02-01T12:00:00Z')
  return [...new Set(firsts)].map((date) => weekOf(record, { ...asked, date, rules, now: later }))
}

describe('any record', () => {
  it('cut into hours keeps each interval whole, an hour or less at a time, one after another', () => {
    fc.assert(
      fc.property(record, startsAt, ({ intervals }, startsAt) => {
        const dayOf = dayFinder(startsAt)
        for (const interval of intervals) {
          let next: number = interval.start
          for (const { start, seconds: length, day, hour } of hourPieces(interval, dayOf)) {
            expect(start).toBe(next)
            expect(length).toBeLessThanOrEqual(3600)
            expect(start).toBeGreaterThanOrEqual(day.start)
            expect(hour).toBeLessThan(24)
            next = start + seconds(length)
            expect(next).toBeLessThanOrEqual(day.end)
          }
          expect(next).toBe(interval.end)
        }
      }),
    )
  })

  it('has the seconds that elapsed in its days, whatever zones and clocks did', () => {
    fc.assert(
      fc.property(record, ({ intervals }) => {
        const days = [...secondsByDate(intervals).values()]
        for (const kind of intervalKinds) {
          const ofKind = intervals.filter((interval) => interval.kind === kind)
          expect(sum(days.map((day) => day[kind]))).toBe(lengths(ofKind))
        }
      }),
    )
  })

  it('has as much sitting in its days, their hours and their sits as was sat', () => {
    fc.assert(
      fc.property(record, startsAt, (record, startsAt) => {
        const { days, sits } = datedRecord(record, startsAt)
        const sat = lengths(record.intervals.filter(({ kind }) => isSeated(kind)))
        expect(sum([...days.values()].map((day) => day.sittingSeconds))).toBe(sat)
        expect(sum([...sits.values()].flat().map((sit) => sit.seconds))).toBe(sat)
        for (const day of days.values()) {
          expect(sum(day.sits.map((sit) => sit.seconds))).toBe(day.sittingSeconds)
          expect(sum(day.hours.map((hour) => hour.sittingSeconds))).toBe(day.sittingSeconds)
          expect(sum(day.hours.map((hour) => hour.trackedSeconds))).toBe(day.trackedSeconds)
        }
      }),
    )
  })

  it('has shares between nothing and all', () => {
    fc.assert(
      fc.property(record, startsAt, (record, startsAt) => {
        for (const { facts, days } of weeksOf(record, 1, startsAt)) {
          const { notSitting, shortSitShare, answerRate } = facts
          expect([notSitting, shortSitShare, answerRate].every(isShare)).toBe(true)
          expect(days.flatMap(({ hours }) => hours).every(isPart)).toBe(true)
        }
      }),
    )
  })

  it('has weeks that are the sum of their days', () => {
    fc.assert(
      fc.property(record, startsAt, (record, startsAt) => {
        for (const { facts, days, activeDays, breaks } of weeksOf(record, 1, startsAt)) {
          expect(facts.sittingSeconds).toBe(sum(days.map((day) => day.sittingSeconds)))
          expect(activeDays).toBe(days.filter((day) => day.isActive).length)
          expect(facts.daysMoved).toBe(days.filter((day) => day.hasMoved).length)
          expect(sum(days.map((day) => day.breaks))).toBe(breaks.taken + breaks.own)
        }
      }),
    )
  })

  it('loses nothing when weeks begin on another day', () => {
    fc.assert(
      fc.property(record, startsAt, (record, startsAt) => {
        const [first, ...others] = ([1, 6, 7] as const).map((startsOn) => {
          const weeks = weeksOf(record, startsOn, startsAt)
          const outcomes = ['taken', 'partial', 'own', 'skipped', 'expired', 'postponed'] as const
          return {
            sitting: sum(weeks.map(({ facts }) => facts.sittingSeconds)),
            longest: Math.max(...weeks.map(({ facts }) => facts.longestSit?.seconds ?? 0)),
            breaks: outcomes.map((outcome) => sum(weeks.map(({ breaks }) => breaks[outcome]))),
          }
        })
        expect(others).toEqual([first, first])
      }),
    )
  })

  it('tells the same of a date in its week and in its month', () => {
    fc.assert(
      fc.property(record, startsAt, (record, startsAt) => {
        const sums = daySums(datedRecord(record, startsAt))
        const ofMonths = new Map(
          monthsOf(sums).flatMap(({ days }) => days.map((day) => [day.date, day])),
        )
        const weeks = weeksOf(record, 1, startsAt)
        for (const { days, facts } of weeks) {
          const inMonths = days.flatMap(({ date }) => ofMonths.get(date) ?? [])
          const sat = days.filter(({ sittingSeconds }) => sittingSeconds > 0)
          expect(inMonths).toHaveLength(sat.length)
          for (const [index, { longestSit: _weeksTellIt, ...told }] of inMonths.entries()) {
            expect(sat[index]).toMatchObject(told)
          }
          const longest = Math.max(0, ...inMonths.map(({ longestSit }) => longestSit))
          expect(facts.longestSit?.seconds ?? 0).toBe(longest)
        }
        const satDays = weeks.flatMap(({ days }) => days).filter((day) => day.sittingSeconds > 0)
        expect(ofMonths.size).toBe(satDays.length)
      }),
    )
  })
})
