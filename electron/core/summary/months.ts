import type { DateText } from '../calendar.ts'
import { sum, type DatedRecord } from './days.ts'
import type { DaySum, MonthView } from './history-view.ts'

/** What is worth keeping of each date of a record. */
export function daySums(record: DatedRecord): readonly DaySum[] {
  const longest = new Map<DateText, number>()
  for (const { date, seconds } of record.sits) {
    longest.set(date, Math.max(longest.get(date) ?? 0, seconds))
  }
  return [...record.days.values()]
    .map(({ date, sittingSeconds, trackedSeconds, breaks, isActive, hasMoved }) => ({
      date,
      sittingSeconds,
      trackedSeconds,
      longestSit: longest.get(date) ?? 0,
      breaks,
      isActive,
      hasMoved,
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

/** Days put together to months, the newest month first; days on which nobody sat are left out. */
export const monthsOf = (days: readonly DaySum[]): readonly MonthView[] =>
  [...Map.groupBy(days.filter(hasSitting), ({ date }) => date.slice(0, 7))]
    .map(([month, ofMonth]) => monthOf(month, ofMonth))
    .toSorted((a, b) => (a.month < b.month ? 1 : -1))

const hasSitting = ({ sittingSeconds }: DaySum) => sittingSeconds > 0

function monthOf(month: string, days: readonly DaySum[]): MonthView {
  const active = days.filter(({ isActive }) => isActive).length
  const [longest] = days.toSorted((a, b) => b.longestSit - a.longestSit)
  return {
    month,
    days,
    activeDays: active,
    daysMoved: days.filter(({ hasMoved }) => hasMoved).length,
    usualDay: active === 0 ? null : sum(days.map((day) => day.sittingSeconds)) / active,
    longestSit: longest === undefined ? null : { date: longest.date, seconds: longest.longestSit },
  }
}
