import type { DateText } from '#core/calendar'

import { daysLater } from '../times.ts'

/** The Monday after a date, never that date itself. */
export function nextMonday(today: DateText): DateText {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay() || 7
  return daysLater(today, 8 - weekday)
}
