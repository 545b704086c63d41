import type { DateText } from '../calendar.ts'
import { hours, inSeconds } from '../time.ts'
import type { DatedRecord } from './days.ts'
import { median } from './median.ts'
import { sum } from './sum.ts'
import type { WeekDay } from './week-view.ts'

/** More than this without the app, and the week tells less than it seems to (content F3). */
const worthNoting = inSeconds(hours(4))

/**
 * Seconds without the app on the given dates, in the hours in which the person usually sits; null when
 * they were too few to matter. Usual is from the hour in which the active days of the record began to
 * sit to the one in which they ended, each time the middle one. A date without any sitting was a day
 * off, and days off are never counted against anybody (content F4).
 */
export function missedOn(record: DatedRecord, dates: readonly DateText[]): number | null {
  const active = [...record.days.values()].filter(({ isActive }) => isActive)
  const sat = active.map((day) => hoursSat(day, record.startsAt))
  const first = middle(sat.map((hours) => hours.at(0) ?? NaN))
  const last = middle(sat.map((hours) => hours.at(-1) ?? NaN))
  if (first === null || last === null) return null
  const missed = sum(
    dates
      .filter((date) => isWorked(record.days.get(date)))
      .flatMap((date) => record.untracked.get(date) ?? [])
      .filter(({ hour }) => isWithin(first, last, hourOfDay(hour, record.startsAt)))
      .map(({ seconds }) => seconds),
  )
  return missed > worthNoting ? missed : null
}

/** The hours of a day in which somebody sat, counted from its beginning, first to last. */
const hoursSat = ({ hours }: WeekDay, startsAt: number): readonly number[] =>
  hours
    .flatMap(({ sittingSeconds }, hour) => (sittingSeconds > 0 ? hourOfDay(hour, startsAt) : []))
    .toSorted((a, b) => a - b)

/** A day that begins at four has the hours after midnight at its end. */
const hourOfDay = (hour: number, startsAt: number) => (hour - startsAt + 24) % 24

const isWorked = (day: WeekDay | undefined) => (day?.sittingSeconds ?? 0) > 0

const isWithin = (first: number, last: number, hour: number) => hour >= first && hour <= last

const middle = (hours: readonly number[]) => median(hours.toSorted((a, b) => a - b))
