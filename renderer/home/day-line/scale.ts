import { inMinutes, minutes, type Instant, type Millis } from '#core/time'

/**
 * The one slope of the day line: a minute of sitting climbs exactly as far as a minute of the day
 * runs, so that an hour is as tall as it is wide and two days can be compared by eye. Ten hours
 * fill the 808 px of the home window's column.
 */
export const pxPerMinute = 808 / 600

/** The hours that the day line shows. Both ends are whole hours of the zone. */
export interface HourSpan {
  readonly from: Instant
  readonly to: Instant
}

/** A length of time as a length on the line, in px; the same across and upwards. */
export const lengthInPx = (length: Millis): number => inMinutes(length) * pxPerMinute

/** Where a moment lies on the line, in px from its start. */
export const xOf = (at: Instant, span: HourSpan): number => lengthInPx(at - span.from)

/** Rounds to a hundredth of a px: finer would only make the markup longer. */
export const px = (value: number): number => Math.round(value * 100) / 100

export const shortestSpan: Millis = minutes(600)
