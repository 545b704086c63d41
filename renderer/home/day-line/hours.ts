import { after, before, hours, later, minutes, type Instant } from '#core/time'

import { shortestSpan, type HourSpan } from './scale.ts'

const minuteFormats = new Map<string, Intl.DateTimeFormat>()

/** Minutes past the full hour on a wall clock in `zone`; not all zones differ by whole hours. */
function minutePast(at: Instant, zone: string): number {
  let format = minuteFormats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', { minute: 'numeric', timeZone: zone })
    minuteFormats.set(zone, format)
  }
  return Number(format.format(at))
}

/** The last full hour of `zone` at or before `at`. */
export function hourBefore(at: Instant, zone: string): Instant {
  const wholeMinute = before(at, at % minutes(1))
  return before(wholeMinute, minutes(minutePast(wholeMinute, zone)))
}

/** The first full hour of `zone` at or after `at`. */
function hourAfter(at: Instant, zone: string): Instant {
  const start = hourBefore(at, zone)
  // Found again from the middle of the next hour, because a clock change may move it by half one.
  return start === at ? at : hourBefore(after(start, minutes(90)), zone)
}

/**
 * The hours to show: from the hour in which the day at the desk began until an hour after now and
 * after the next prompt, and never less than ten hours, so that a morning is not blown up.
 *
 * @param began First sign of life of the day; `now` on a day that has none yet.
 */
export function hourSpan(
  began: Instant,
  now: Instant,
  nextPrompt: Instant | undefined,
  zone: string,
): HourSpan {
  const from = hourBefore(began, zone)
  const last = after(later(now, nextPrompt ?? now), hours(1))
  return { from, to: hourAfter(later(last, after(from, shortestSpan)), zone) }
}

/** Every full hour of `zone` within `span`, both ends included. */
export function fullHours(span: HourSpan, zone: string): readonly Instant[] {
  const found: Instant[] = []
  for (let at = span.from; at <= span.to; at = hourBefore(after(at, minutes(90)), zone)) {
    found.push(at)
  }
  return found
}
