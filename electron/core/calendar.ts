import * as PlainDate from 'temporal-polyfill/fns/PlainDate'
import * as PlainTime from 'temporal-polyfill/fns/PlainTime'
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime'

import { elapsed, hours, type Instant } from './time.ts'

/** A local date, `2026-11-21`. */
export type DateText = string

/** Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * A local day: from `start` to just before `end`. Not always 24 hours long, and not always from
 * midnight: a person may let their day begin later (content F3).
 */
export interface LocalDay {
  readonly date: DateText
  readonly start: Instant
  readonly end: Instant
}

/** What the clock on the wall of a zone shows. */
export const wallClock = (at: Instant, zone: string) =>
  ZonedDateTime.create(BigInt(Math.round(at)) * 1_000_000n, zone)

/** The local date at `at`, e.g. `2026-11-21`; the hours before `startsAt` belong to the day before. */
export function localDate(at: Instant, zone: string, startsAt = 0): DateText {
  const shown = wallClock(at, zone)
  const date = PlainDate.toString(ZonedDateTime.toPlainDate(shown))
  return shown.hour < startsAt ? addDays(date, -1) : date
}

/** The day that `at` falls in. */
export function localDay(at: Instant, zone: string, startsAt = 0): LocalDay {
  const date = localDate(at, zone, startsAt)
  return {
    date,
    start: startOfDate(date, zone, startsAt),
    end: startOfDate(addDays(date, 1), zone, startsAt),
  }
}

/** The first moment of the local day that `at` falls in. */
export const startOfDay = (at: Instant, zone: string, startsAt = 0): Instant =>
  startOfDate(localDate(at, zone, startsAt), zone, startsAt)

/** The first moment of the next local day. Days are not always 24 hours long. */
export const startOfTomorrow = (at: Instant, zone: string, startsAt = 0): Instant =>
  startOfDate(addDays(localDate(at, zone, startsAt), 1), zone, startsAt)

/** When a local date begins; a time that the clock skips that day is the one after the skip. */
export const startOfDate = (date: DateText, zone: string, startsAt = 0): Instant =>
  instantAt(date, startsAt * 60, zone)

/** When the clock of a zone shows so many minutes after midnight on a date. */
export function instantAt(date: DateText, minuteOfDay: number, zone: string): Instant {
  const plainTime = PlainTime.create(Math.floor(minuteOfDay / 60), minuteOfDay % 60)
  const start = PlainDate.toZonedDateTime(
    plainDate(date),
    // Without a time the first moment of the day is meant, also where midnight is skipped.
    minuteOfDay === 0 ? { timeZone: zone } : { timeZone: zone, plainTime },
  )
  return start.epochMilliseconds as Instant
}

/** Minutes after midnight of a time of day, `18:30`. */
export function minuteOfDay(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

export const addDays = (date: DateText, days: number): DateText =>
  PlainDate.toString(PlainDate.addDays(plainDate(date), days))

/** How many days from one date to another; negative where that is earlier. */
export const daysBetween = (from: DateText, to: DateText): number =>
  Math.round(elapsed(startOfDate(from, 'UTC'), startOfDate(to, 'UTC')) / hours(24))

export const weekdayOf = (date: DateText): Weekday =>
  PlainDate.dayOfWeek(plainDate(date)) as Weekday

/** The first date of the week that a date is in (content F3: nothing is stored per week). */
export const startOfWeek = (date: DateText, startsOn: Weekday): DateText =>
  addDays(date, -((weekdayOf(date) - startsOn + 7) % 7))

/** So many dates in a row. */
export const datesFrom = (first: DateText, count: number): readonly DateText[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index))

function plainDate(date: DateText) {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number)
  return PlainDate.create(year, month, day)
}
