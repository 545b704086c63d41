import { notForgotten } from '#core/forgetting'
import type { JournalEntry } from '#core/journal'
import { incrementBase32 } from 'ulid'

import { fieldsOf, type Row } from '../data/row.ts'
import type { JournalDatabase } from '../journal-database.ts'
import { columns, journalRows } from '../journal-rows.ts'
import { monthAfter, monthOf, startOf } from './month.ts'
import type { DeviceMonth } from './read-month.ts'

const types = Object.keys(columns) as readonly JournalEntry['type'][]

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
  const has = file.connection.prepare(
    types.map((type) => `SELECT 1 FROM "${type}" WHERE id = :id`).join(' UNION ALL '),
  )
  const removals = new Map(
    types.map((type) => [type, file.connection.prepare(`DELETE FROM "${type}" WHERE id = ?`)]),
  )

  const wanted = new Map(wantedRows(file, whose, rows, zone).map((row) => [row.id, row]))
  for (const row of rowsOf(file, whose)) {
    const next = wanted.get(row.id)
    if (next !== undefined && textOf(next) === textOf(row)) wanted.delete(row.id)
    else removals.get(row.entry.type)?.run(row.id)
  }
  let taken = 0
  for (const { id, device, entry } of wanted.values()) {
    if (has.get({ id }) === undefined) journal.insert(device, { id, entry })
    else taken += 1
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
  return rows.flatMap(({ id, device, entry }) => {
    let next = id
    return notForgotten(entry, forgotten, zone).flatMap((part, index): Row | readonly [] => {
      // As deleting names what it leaves of a row.
      if (index > 0) next = incrementBase32(next)
      return monthOf(part) === month ? { id: next, device, entry: part } : []
    })
  })
}

/** What the journal has of that computer's month. */
function rowsOf(file: JournalDatabase, { device, month }: DeviceMonth): readonly Row[] {
  return file
    .between(startOf(month), startOf(monthAfter(month)))
    .filter((row) => row.device === device)
    .map(({ id, entry }) => ({ id, device, entry: entry as JournalEntry }))
    .filter(({ entry }) => monthOf(entry) === month)
}

const textOf = (row: Row): string => JSON.stringify(fieldsOf(row))
