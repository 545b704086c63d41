import type { JournalEntry } from '#core/journal'
import type { Instant } from '#core/time'

import { instants } from '../journal-rows.ts'
import { isoOf } from './instant-text.ts'

/** One fact with its name and the computer that recorded it. */
export interface Row {
  readonly id: string
  readonly device: string
  readonly entry: JournalEntry
}

/** What a file says of a row, by name; nothing of it is checked yet. */
export type RowFields = Readonly<Record<string, unknown>>

/**
 * A row as people read it: id, device and type first, moments in ISO 8601. Null where a moment has no
 * date, which nobody could read back.
 */
export function fieldsOf({ id, device, entry: { type, ...facts } }: Row): RowFields | null {
  const fields: Record<string, unknown> = { id, device, type }
  for (const [name, value] of Object.entries(facts)) {
    const written = instants.has(name) ? isoOf(value as Instant) : value
    if (written === null && value !== null) return null
    fields[name] = written
  }
  return fields
}
