import { isDeepStrictEqual } from 'node:util'

import { notForgotten } from '#core/forgetting'
import type { JournalEntry } from '#core/journal'
import { incrementBase32 } from 'ulid'

import type { Row } from '../data/row.ts'
import type { JournalDatabase } from '../journal-database.ts'
import { journalRows } from '../journal-rows.ts'
import { monthAfter, monthOf, startOf } from './month.ts'
import type { DeviceMonth } from './read-month.ts'

/**
 * Puts rows in the place of all that the journal has of another computer's month, inside the caller's
 * transaction. What was deleted here stays away.
 *
 * @param zone For what has no zone of its own.
 * @returns How many rows could not be taken because their id stands for something else.
 */
export function takeMonth(
  file: JournalDatabase,
  whose: DeviceMonth,
  rows: readonly Row[],
  zone: string,
): number {
  const journal = journalRows(file.connection)
  const wanted = new Map(wantedRows(file, whose, rows, zone).map((row) => [row.id, row]))
  for (const row of rowsOf(file, whose)) {
    const next = wanted.get(row.id)
    if (isDeepStrictEqual(next?.entry, row.entry)) wanted.delete(row.id)
    else journal.remove(row.entry.type, row.id)
  }
  let taken = 0
  for (const { id, device, entry } of wanted.values()) {
    if (journal.has(id)) taken += 1
    else journal.insert(device, { id, entry })
  }
  return taken
}

/** The rows without what was deleted here. */
function wantedRows(
  file: JournalDatabase,
  { month }: DeviceMonth,
  rows: readonly Row[],
  zone: string,
): readonly Row[] {
  const forgotten = file.forgotten()
  if (forgotten.length === 0) return rows
  const partsOf = notForgotten(forgotten, zone)
  return rows.flatMap(({ id, device, entry }) => {
    let next = id
    return partsOf(entry).flatMap((part, index): Row | readonly [] => {
      // As deleting names what it leaves of a row.
      if (index > 0) next = incrementBase32(next)
      return monthOf(part) === month ? { id: next, device, entry: part } : []
    })
  })
}

/** What the journal has of another computer's month. */
export function rowsOf(file: JournalDatabase, { device, month }: DeviceMonth): readonly Row[] {
  return file
    .between(startOf(month), startOf(monthAfter(month)))
    .filter((row) => row.device === device)
    .map(({ id, entry }) => ({ id, device, entry: entry as JournalEntry }))
    .filter(({ entry }) => monthOf(entry) === month)
}
