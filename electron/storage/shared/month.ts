import type { JournalEntry } from '#core/journal'
import type { Instant } from '#core/time'

/** A month of UTC, `2026-11`, so that all computers agree on it wherever they are. */
export type Month = string

/** The month that an entry is kept in: that of its beginning. */
export const monthOf = (entry: JournalEntry): Month =>
  monthAt('start' in entry ? entry.start : entry.at)

export const monthAt = (at: Instant): Month => new Date(at).toISOString().slice(0, 7)

export const startOf = (month: Month): Instant => Date.parse(`${month}-01T00:00:00Z`) as Instant

export function monthAfter(month: Month, by = 1): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return monthAt(Date.UTC(year, number - 1 + by, 1) as Instant)
}

/** Both included. */
export function monthsFrom(first: Month, last: Month): readonly Month[] {
  const months: Month[] = []
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month)
  return months
}
