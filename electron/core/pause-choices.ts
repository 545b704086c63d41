import { addDays, instantAt, localDate, wallClock, weekdayOf, type DateText } from './calendar.ts'
import type { Instant, Now } from './time.ts'

/** Moments until which people like to have quiet. */
export interface PauseChoices {
  /** Six in the evening of today; null once it is past. */
  readonly evening: Instant | null
  /** Nine in the morning of the next Monday, never today. */
  readonly monday: Instant
  /** The same time of day in 30 days. */
  readonly month: Instant
}

export function pauseChoices({ wall, zone }: Pick<Now, 'wall' | 'zone'>): PauseChoices {
  const today = localDate(wall, zone)
  const { hour, minute } = wallClock(wall, zone)
  const evening = instantAt(today, 18 * 60, zone)
  return {
    evening: evening > wall ? evening : null,
    monday: instantAt(nextMonday(today), 9 * 60, zone),
    month: instantAt(addDays(today, 30), hour * 60 + minute, zone),
  }
}

const nextMonday = (date: DateText): DateText => addDays(date, 8 - weekdayOf(date))
