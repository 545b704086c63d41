import { csvParseRows } from 'd3-dsv'

import { cellReader } from './csv-row.ts'
import { DataFileError } from './data-file-error.ts'
import { wrong, type Found, type RowReader } from './found-rows.ts'
import { historyFormat, newer } from './headers.ts'
import type { Line } from './read-lines.ts'

/** A row that goes on for more lines has a quote too many, which would swallow all that follows. */
const mostLines = 20

/** The names of the columns in the first line of a CSV file of ours; null for anything else. */
export function columnNamesIn(text: string): readonly string[] | null {
  const names = csvParseRows(text)[0] ?? []
  return ['type', 'id', 'device', 'format'].every((name) => names.includes(name)) ? names : null
}

/** Reads CSV under its column names (RFC 4180: a cell in quotes may have line breaks). */
export function csvReader(names: readonly string[]): RowReader {
  const fieldsIn = cellReader(names)
  const formatPlace = names.indexOf('format')
  let open: readonly Line[] = []

  function take(line: Line): readonly Found[] {
    open = [...open, line]
    const text = open.map(({ text }) => text).join('\n')
    if (isInQuotes(text)) return open.length < mostLines ? [] : giveUp()
    const [first = line] = open
    open = []
    return rowIn(text, first, line.ended)
  }

  /** Refuses the first of the lines that make no row, and reads the others anew. */
  function giveUp(): readonly Found[] {
    const [first, ...others] = open
    open = []
    if (first === undefined) return []
    return [wrong(first, first.ended ? 'unreadable' : 'cut-off'), ...others.flatMap(take)]
  }

  function rowIn(text: string, line: Line, ended: boolean): readonly Found[] {
    const cells = csvParseRows(text)[0] ?? []
    if (cells.every((cell) => cell === '')) return []
    if (!ended && cells.length < names.length) return [wrong(line, 'cut-off')]
    const format = Number(cells[formatPlace])
    if (format > historyFormat) throw new DataFileError(newer(format))
    if (format !== historyFormat) {
      const problem = { code: 'field', field: 'format' } as const
      return [{ kind: 'wrong', line: line.number, problem }]
    }
    return [{ kind: 'row', line: line.number, fields: fieldsIn(cells) }]
  }

  return {
    take,
    end() {
      const found: Found[] = []
      while (open.length > 0) found.push(...giveUp())
      return found
    },
  }
}

const isInQuotes = (text: string): boolean => text.split('"').length % 2 === 0
