import type { DaySum, HistoryView, MonthView } from '#core/summary/history-view'

const hours = (count: number) => count * 3600

/** A usual day at the desk. */
export const dayOn = (date: string, change: Partial<DaySum> = {}): DaySum => ({
  date,
  sittingSeconds: hours(6),
  trackedSeconds: hours(8),
  longestSit: hours(1),
  breaks: 5,
  isActive: true,
  hasMoved: true,
  ...change,
})

/** A month with a usual day on each of these days of it. */
export const monthOf = (
  month: string,
  days: readonly number[],
  change: Partial<MonthView> = {},
): MonthView => {
  const kept = days.map((day) => dayOn(`${month}-${String(day).padStart(2, '0')}`))
  return {
    month,
    days: kept,
    activeDays: days.length,
    daysMoved: days.length,
    usualDay: hours(6),
    longestSit: { date: kept[0]?.date ?? '', seconds: hours(1) },
    ...change,
  }
}

/** What is kept on a Monday in November, with weeks from Monday on. */
export const historyOf = (...months: readonly MonthView[]): HistoryView => ({
  zone: 'Europe/London',
  today: '2026-11-16',
  startsOn: 1,
  months,
})
