import type { Instant } from '#core/time'

/** `2026-11-16T09:00:00.000Z`: always UTC, always with ms, so that nothing is lost on the way back. */
const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** Null for what has no date of four digits. */
export function isoOf(at: Instant): string | null {
  const text = Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : ''
  return pattern.test(text) ? text : null
}

/** Null for anything but what `isoOf` writes of a clock that counts from 1970, as all of ours do. */
export function instantOf(text: unknown): Instant | null {
  if (typeof text !== 'string' || !pattern.test(text)) return null
  const at = Date.parse(text) as Instant
  // The parser rolls 30 February over into March.
  return at >= 0 && new Date(at).toISOString() === text ? at : null
}
