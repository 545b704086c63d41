import type { BackupParts } from './backup-parts.ts'
import { cellsOf, csvColumns, csvLine } from './csv-row.ts'
import type { Header } from './headers.ts'
import { fieldsOf, type Row } from './row.ts'

/** Without it, spreadsheets take UTF-8 for something else. */
const byteOrderMark = '\uFEFF'

/** A history as CSV (RFC 4180), line by line. */
export function* asCsv(rows: Iterable<Row>): Generator<string, void> {
  yield byteOrderMark + csvLine(csvColumns)
  for (const row of rows) {
    const fields = fieldsOf(row)
    if (fields !== null) yield csvLine(cellsOf(fields))
  }
}

/** A history, or with its parts a whole backup, as JSON Lines. */
export function* asJsonLines(
  header: Header,
  rows: Iterable<Row>,
  parts?: BackupParts,
): Generator<string, void> {
  yield jsonLine(header)
  if (parts !== undefined) {
    const { settings, said, routines } = parts
    yield jsonLine({ settings })
    yield jsonLine({ said })
    for (const routine of routines) yield jsonLine({ routine })
  }
  for (const row of rows) {
    const fields = fieldsOf(row)
    if (fields !== null) yield jsonLine(fields)
  }
}

const jsonLine = (content: object): string => `${JSON.stringify(content)}\n`
