import { dateWords } from '../../times.ts'

/** *Friday*; Monday is 1. */
export const weekdayInWords = (day: number, locale: string): string =>
  // The first of January 2024 was a Monday.
  dateWords(`2024-01-0${day}`, locale).weekday

/** *16:00* or *4:00 PM*, from `16:00`. */
export const timeInWords = (time: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.parse(`2024-01-01T${time}:00Z`),
  )

/** *04:00* or *4:00 AM*. */
export const hourInWords = (hour: number, locale: string): string =>
  timeInWords(`${String(hour).padStart(2, '0')}:00`, locale)
