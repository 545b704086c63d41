import type { DatedRecord } from './days.ts'
import type { DaySum, MonthView } from './history-view.ts'
import { longestOf } from './longest.ts'
import { sum } from './sum.ts'

/** What is worth keeping of each date of a record. */
export const daySums = (record: DatedRecord): readonly DaySum[] =>
  [...record.days.values()]
    .map(({ date, sittingSeconds, trackedSeconds, breaks, isActive, hasMoved }) => ({
      date,
      sittingSeconds,
      trackedSeconds,
      longestSit: longestOf(record.sits.get(date) ?? [])?.seconds ?? 0,
      breaks,
      isActive,
      hasMoved,
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))

/** Days put together to months, the newest month first; days on which nobody sat are left out. */
export const monthsOf = (days: readonly DaySum[]): readonly MonthView[] =>
  [...Map.groupBy(days.filter(hasSitting), ({ date }) => date.slice(0, 7))]
    .map(([month, ofMonth]) => monthOf(month, ofMonth))
    .toSorted((a, b) => (a.month < b.month ? 1 : -1))

const hasSitting = ({ sittingSeconds }: DaySum) => sittingSeconds > 0

function monthOf(month: string, days: readonly DaySum[]): MonthView {
  const active = days.filter(({ isActive }) => isActive).length
  const longest = days.map(({ date, longestSit }) => ({ date, seconds: longestSit }))
  return {
    month,
    days,
    activeDays: active,
    daysMoved: days.filter(({ hasMoved }) => hasMoved).length,
    usualDay: active === 0 ? null : sum(days.map((day) => day.sittingSeconds)) / active,
    longestSit: longestOf(longest.filter(({ seconds }) => seconds > 0)),
  }
}
