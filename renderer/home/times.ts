import type { Instant } from '#core/time'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(
  use: string,
  options: Intl.DateTimeFormatOptions,
  zone: string,
  locale: string,
): Intl.DateTimeFormat {
  const key = `${use} ${zone} ${locale}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })
  formats.set(key, made)
  return made
}

/** *14*, or *2 PM*: the hour alone, without a zero before it, for the axis. */
export function hourName(at: Instant, zone: string, locale: string): string {
  const format = formatFor('hour', { hour: 'numeric' }, zone, locale)
  if (format.resolvedOptions().hour12 === true) return format.format(at)
  const hour = formatFor('number', { hour: 'numeric', hourCycle: 'h23' }, zone, 'en')
  return new Intl.NumberFormat(locale).format(Number(hour.format(at)))
}

/** Noon of a date; a date has no zone, so it is always told in UTC. */
const noonOf = (date: string) => Date.parse(`${date}T12:00:00Z`) as Instant

export interface DateWords {
  /** *Thursday* */
  readonly weekday: string
  /** *6 November* */
  readonly day: string
}

/** A local date, `2026-11-21`, in words. */
export function dateWords(date: string, locale: string): DateWords {
  const noon = noonOf(date)
  return {
    weekday: formatFor('weekday', { weekday: 'long' }, 'UTC', locale).format(noon),
    day: formatFor('day', { day: 'numeric', month: 'long' }, 'UTC', locale).format(noon),
  }
}

/** *6 November 2026* */
export const longDay = (date: string, locale: string): string =>
  formatFor('long day', { dateStyle: 'long' }, 'UTC', locale).format(noonOf(date))

/** *6 Oct* */
export const shortDay = (date: string, locale: string): string =>
  formatFor('short day', { day: 'numeric', month: 'short' }, 'UTC', locale).format(noonOf(date))

/** *Thu 6* */
export const shortDate = (date: string, locale: string): string =>
  formatFor('short date', { weekday: 'short', day: 'numeric' }, 'UTC', locale).format(noonOf(date))

/** *M* */
export const weekdayInitial = (date: string, locale: string): string =>
  formatFor('initial', { weekday: 'narrow' }, 'UTC', locale).format(noonOf(date))

/** *Thu* */
export const shortWeekday = (date: string, locale: string): string =>
  formatFor('short', { weekday: 'short' }, 'UTC', locale).format(noonOf(date))

/** *27 October to 2 November*, *3 to 9 November*; with years where one is not the present one. */
export function dateRange(from: string, to: string, locale: string, today: string, til: string) {
  const isPlain = [from, to].every((date) => date.slice(0, 4) === today.slice(0, 4))
  const format = isPlain
    ? formatFor('range', { day: 'numeric', month: 'long' }, 'UTC', locale)
    : formatFor('years', { day: 'numeric', month: 'long', year: 'numeric' }, 'UTC', locale)
  return format
    .formatRangeToParts(noonOf(from), noonOf(to))
    .map(({ value, source }) =>
      source === 'shared' ? value.replace(/\s*–\s*/u, ` ${til} `) : value,
    )
    .join('')
}

/** The date so many days later; earlier where there are fewer than none. */
export const daysLater = (date: string, days: number): string =>
  new Date(noonOf(date) + days * 86_400_000).toISOString().slice(0, 10)

/** The beginning of an hour of the day on a clock that never changes, to be named in UTC. */
export const hourOfDay = (hour: number): Instant => Date.UTC(2000, 0, 1, hour) as Instant

/** The local weekday of a moment: *Thursday*. */
export const weekdayName = (at: Instant, zone: string, locale: string): string =>
  formatFor('weekday', { weekday: 'long' }, zone, locale).format(at)

/** The hour that the clock on the wall of a zone shows. */
export const hourNow = (at: Instant, zone: string): number =>
  Number(formatFor('number', { hour: 'numeric', hourCycle: 'h23' }, zone, 'en').format(at))

/** The local day of a moment: *6 November*. */
export const dayName = (at: Instant, zone: string, locale: string): string =>
  formatFor('day', { day: 'numeric', month: 'long' }, zone, locale).format(at)
