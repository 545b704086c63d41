import type { DateText, Weekday } from '#core/calendar'
import type { DaySum, HistoryView, MonthView } from '#core/summary/history-view'

import { daysLater } from '../times.ts'

/** A date in a row of a calendar. */
export interface Place {
  readonly date: DateText
  /** Of another month, or still to come: nothing is drawn. */
  readonly isOutside: boolean
  /** What is kept of it; null when nothing is. */
  readonly day: DaySum | null
}

/** Seven places. */
export type Week = readonly Place[]

export interface YearOfMonths {
  /** `2026` */
  readonly year: string
  readonly months: readonly MonthView[]
}

/** The months by year, in the order in which they come: the newest first. */
export const yearsOf = (months: readonly MonthView[]): readonly YearOfMonths[] =>
  [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, ofYear]) => ({
    year,
    months: ofYear,
  }))

/** The first date of all that are kept, and how many days there were at the desk; null without any. */
export function totalOf({ months }: HistoryView): { since: DateText; days: number } | null {
  const since = months.at(-1)?.days[0]?.date
  if (since === undefined) return null
  return { since, days: months.reduce((days, { activeDays }) => days + activeDays, 0) }
}

/** There is nothing to look back at: at most the beginning of today. */
export function isBlank(history: HistoryView): boolean {
  const total = totalOf(history)
  return total === null || (total.days === 0 && total.since === history.today)
}

/** A month as rows of weeks, up to the week of today. */
export function weeksOf(
  { month, days }: MonthView,
  startsOn: Weekday,
  today: DateText,
): readonly Week[] {
  const kept = new Map(days.map((day) => [day.date, day]))
  const first = `${month}-01`
  const from = daysLater(first, -((weekdayOf(first) - startsOn + 7) % 7))
  const isOutside = (date: DateText) => !date.startsWith(month) || date > today
  return Array.from({ length: 6 }, (_, row) =>
    datesFrom(daysLater(from, row * 7)).map((date) => ({
      date,
      isOutside: isOutside(date),
      day: kept.get(date) ?? null,
    })),
  ).filter((week) => week.some((place) => !place.isOutside))
}

/** The weekdays in the order of a person's week, each as a date that is one. */
export const weekdaysFrom = (startsOn: Weekday): readonly DateText[] =>
  // A Monday.
  datesFrom(daysLater('2024-01-01', startsOn - 1))

const datesFrom = (first: DateText): readonly DateText[] =>
  Array.from({ length: 7 }, (_, index) => daysLater(first, index))

// The core's calendar knows zones, and would bring all of Temporal into the window. Dates have none.
const weekdayOf = (date: DateText): number => new Date(`${date}T12:00:00Z`).getUTCDay()
