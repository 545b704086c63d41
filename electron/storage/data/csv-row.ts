import { csvFormatRow } from 'd3-dsv'

import { columns, instants } from '../journal-rows.ts'
import { historyFormat } from './headers.ts'
import { asCell, textIn } from './cell-text.ts'
import type { RowFields } from './row.ts'

/** Every fact of every type has its column; a row fills those of its own type. */
const facts = [...new Set(Object.values(columns).flat())]
export const csvColumns: readonly string[] = ['type', 'id', 'device', ...facts, 'format']

const ownColumns = new Map<string | null, ReadonlySet<string>>(
  Object.entries(columns).map(([type, names]) => [type, new Set<string>(names)]),
)

const numbers: ReadonlySet<string> = new Set(['elapsedSeconds', 'boutSeconds', 'seconds', 'score'])
const lists: ReadonlySet<string> = new Set(['words', 'tags'])
const numberPattern = /^\d+(\.\d+)?(e[+-]?\d+)?$/i

/** A row as a line of CSV (RFC 4180), or the names of the columns. */
export const csvLine = (cells: readonly string[]): string => `${csvFormatRow([...cells])}\r\n`

export const cellsOf = (fields: RowFields): readonly string[] =>
  csvColumns.map((name) => (name === 'format' ? String(historyFormat) : cell(name, fields[name])))

function cell(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(' ')
  if (typeof value === 'string') return instants.has(name) ? value : asCell(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/**
 * Reads the cells of rows under these column names, in whatever order they are; columns of somebody
 * else's are left out.
 */
export function cellReader(names: readonly string[]): (cells: readonly string[]) => RowFields {
  const places = ['id', 'device', ...facts].map((name) => [name, names.indexOf(name)] as const)
  const typePlace = names.indexOf('type')

  return (cells) => {
    const type = textIn(cells[typePlace] ?? '')
    const own = ownColumns.get(type)
    const fields: Record<string, unknown> = { type }
    for (const [name, place] of places) {
      const found = cells[place] ?? ''
      // An empty cell says that there is nothing, where this type of row has that column.
      if (found !== '' || own?.has(name) === true) fields[name] = valueIn(name, found)
    }
    return fields
  }
}

/** What does not look like a value of the column is passed on for the check to refuse. */
function valueIn(name: string, found: string): unknown {
  if (numbers.has(name)) return numberPattern.test(found) ? Number(found) : found
  if (lists.has(name)) return found.split(' ').filter((word) => word !== '')
  if (name === 'prompted') return booleanIn(found)
  return instants.has(name) ? found : textIn(found)
}

/** A spreadsheet that saves the file writes TRUE. */
function booleanIn(found: string): unknown {
  const word = found.toLowerCase()
  return word === 'true' || (word === 'false' ? false : found)
}
