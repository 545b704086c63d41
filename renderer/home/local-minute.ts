import type { Instant } from '#core/time'

import { daysLater } from './times.ts'

/** A local date and time without a zone, as the system's own fields have it: `2026-12-21T09:00`. */
export type LocalMinute = string

/** What the clock of a zone shows. */
export function localMinute(at: Instant, zone: string): LocalMinute {
  const format = new Intl.DateTimeFormat('sv', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: zone,
  })
  return format.format(at).replace(' ', 'T')
}

/** When the clock of a zone shows it; of a time that is skipped, the one after the skip. */
export function momentOf(local: LocalMinute, zone: string): Instant {
  const asIfUtc = Date.parse(`${local}Z`)
  const ahead = (at: number) => Date.parse(`${localMinute(at as Instant, zone)}Z`) - at
  const guess = asIfUtc - ahead(asIfUtc)
  // Near a change of the clock the first guess may have gone by the other side of it.
  return (asIfUtc - Math.min(ahead(guess), ahead(asIfUtc - ahead(guess)))) as Instant
}

/** The beginning of the next hour, and so many hours after it. */
export function nextHour(now: LocalMinute, more: number): LocalMinute {
  const hour = Number(now.slice(11, 13)) + 1 + more
  const date = daysLater(now.slice(0, 10), Math.floor(hour / 24))
  return `${date}T${String(hour % 24).padStart(2, '0')}:00`
}
