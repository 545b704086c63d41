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

export interface DateWords {
  /** *Thursday* */
  readonly weekday: string
  /** *6 November* */
  readonly day: string
}

/** A local date, `2026-11-21`, in words. A date has no zone, so none may shift it. */
export function dateWords(date: string, locale: string): DateWords {
  const noon = Date.parse(`${date}T12:00:00Z`) as Instant
  return {
    weekday: formatFor('weekday', { weekday: 'long' }, 'UTC', locale).format(noon),
    day: formatFor('day', { day: 'numeric', month: 'long' }, 'UTC', locale).format(noon),
  }
}

/** The local day of a moment: *6 November*. */
export const dayName = (at: Instant, zone: string, locale: string): string =>
  formatFor('day', { day: 'numeric', month: 'long' }, zone, locale).format(at)
