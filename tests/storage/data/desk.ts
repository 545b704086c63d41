import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { monotonicFactory } from 'ulid'
import { onTestFinished } from 'vitest'

import type { JournalEntry } from '#core/journal'
import { after, hours } from '#core/time'

import { openDataFile } from '../../../electron/storage/data/read-data-file.ts'
import { fieldsOf, type Row } from '../../../electron/storage/data/row.ts'
import { rowsInOrder } from '../../../electron/storage/data/rows-in-order.ts'
import { takeIn, type TakeInRules } from '../../../electron/storage/data/take-in.ts'
import { openDatabase, type JournalDatabase } from '../../../electron/storage/journal-database.ts'
import { journalRows } from '../../../electron/storage/journal-rows.ts'
import { inTransaction } from '../../../electron/storage/transaction.ts'
import { monday, tempDirectory } from '../journal-desk.ts'

export const device = '01KA5B6C7D8E9FGHJKMNPQRSTV'
export const header = {
  uncurl: 'history',
  format: 1,
  device,
  exportedAt: '2026-11-21T12:00:00.000Z',
  zone: 'Europe/Berlin',
} as const

/** An empty journal of a computer of its own. */
export function journal(): JournalDatabase {
  const file = openDatabase(join(tempDirectory(), 'journal.sqlite'))
  // No power cut is tested here, and waiting for the disk takes most of the time.
  file.connection.exec('PRAGMA synchronous = OFF')
  onTestFinished(() => {
    file.close()
  })
  return file
}

/** Puts rows into a journal as if they had been recorded. */
export function fill(file: JournalDatabase, rows: readonly Row[]): void {
  const journal = journalRows(file.connection)
  inTransaction(file.connection, () => {
    for (const { id, device, entry } of rows) journal.insert(device, { id, entry })
  })
}

export const rowsOf = (file: JournalDatabase): readonly Row[] => [...rowsInOrder(file.connection)]

/** A file of this content, somewhere. */
export function fileOf(content: string | Iterable<string> | Uint8Array): string {
  const path = join(tempDirectory(), 'some file')
  const isText = typeof content === 'string' || content instanceof Uint8Array
  writeFileSync(path, isText ? content : [...content].join(''))
  return path
}

/** No row may lie after it. */
export const latest = after(monday, hours(24 * 366))
const rules: TakeInRules = { latest, allOrNothing: false, mayOverlap: false }

/** Takes a file of this content into a journal. */
export async function takeFile(
  file: JournalDatabase,
  content: Parameters<typeof fileOf>[0],
  changed: Partial<TakeInRules> = {},
) {
  const { slices } = await openDataFile(fileOf(content))
  return takeIn(file, slices, { ...rules, ...changed })
}

/** In the order in which they are asked for. */
export const nextId = monotonicFactory()

/** A row of this computer, as a file has it. */
export const row = (entry: JournalEntry, changed: Partial<Row> = {}): Row => ({
  id: nextId(monday),
  device,
  entry,
  ...changed,
})

/** The same as the fields of a line. */
export const fields = (entry: JournalEntry) => fieldsOf(row(entry)) ?? {}
