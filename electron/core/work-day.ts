import { weekdayOf, type DateText } from './calendar.ts'
import type { Settings } from './settings.ts'

const friday = 5

/**
 * Whether somebody works on a date: by the hours that they keep, or from Monday to Friday where
 * they keep none; never on a day off.
 */
export function isWorkDay(
  { openingHours, daysOff }: Pick<Settings, 'openingHours' | 'daysOff'>,
  date: DateText,
): boolean {
  if (daysOff.some(({ from, to }) => from <= date && date <= to)) return false
  const day = weekdayOf(date)
  return openingHours === null ? day <= friday : (openingHours[day - 1] ?? []).length > 0
}
