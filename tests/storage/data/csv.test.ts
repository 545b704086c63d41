import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'

import type { RowProblem } from '#core/data-report'
import { after } from '#core/time'

import { csvColumns } from '../../../electron/storage/data/csv-row.ts'
import { asCsv } from '../../../electron/storage/data/written.ts'
import { breakTaken, monday, sit } from '../journal-desk.ts'
import { journal, row, rowsOf, takeFile } from './desk.ts'

const fault = (field: string): RowProblem => ({ code: 'field', field })

describe('a row of CSV', () => {
  const written = [...asCsv([row(sit(0)), row(breakTaken)])]
  const [names = '', first = '', second = ''] = written

  /** The first row with another text in one of its cells. */
  function withCell(name: string, cell: string): string {
    const cells = first.trimEnd().split(',')
    cells[csvColumns.indexOf(name)] = cell
    return `${cells.join(',')}\r\n`
  }

  it.each<[string, string, RowProblem]>([
    ['with a number that is none', withCell('elapsedSeconds', '1800;25'), fault('elapsedSeconds')],
    ['with a number in hexadecimal', withCell('elapsedSeconds', '0x10'), fault('elapsedSeconds')],
    ['with a moment as a spreadsheet shows it', withCell('start', '16.11.2026'), fault('start')],
    ['with a value where its type has none', withCell('rating', 'liked'), fault('rating')],
    ['without a value', withCell('zone', ''), fault('zone')],
    ['of no format', withCell('format', ''), fault('format')],
    ['with a quote too many', withCell('zone', '"UTC'), { code: 'unreadable' }],
    ['of another type', withCell('type', 'mood'), { code: 'type' }],
  ])('%s is refused, with its line and why', async (_, wrong, problem) => {
    const taken = await takeFile(journal(), [names, wrong, second])
    expect(taken).toMatchObject({ added: 1, refused: 1, refusals: [{ line: 2, problem }] })
  })

  it('that the file ends in is refused as cut off, also within quotes', async () => {
    const refusals = [{ line: 3, problem: { code: 'cut-off' } }]
    const cut = [first, second.slice(0, 40)]
    expect(await takeFile(journal(), [names, ...cut])).toMatchObject({ added: 1, refusals })
    const inQuotes = [first, second.replace('time-up', '"time').slice(0, -20)]
    expect(await takeFile(journal(), [names, ...inQuotes])).toMatchObject({ added: 1, refusals })
  })

  it('is written as spreadsheets want it: a mark of the encoding, names, and two line ends', () => {
    expect(names).toBe(`\uFEFF${csvColumns.join(',')}\r\n`)
    expect(first).toMatch(/^interval,01[0-9A-Z]{24},01.*,1\r\n$/)
    expect(second).toContain('2026-11-16T09:31:00.000Z')
  })

  it('is read as spreadsheets save it', async () => {
    const saved = [names.replace('\uFEFF', ''), first, second.replace(',true,', ',TRUE,')]
    const unix = saved.map((line) => line.replace('\r\n', '\n'))
    const empty = ','.repeat(csvColumns.length - 1)
    const text = [...unix, '\n', `${empty}\n`].join('').trimEnd()
    expect(await takeFile(journal(), text)).toMatchObject({ added: 2, refused: 0 })
  })

  it('may have columns of somebody’s own, in any order', async () => {
    const noted = [names, first, second].map((line) => `my notes,${line.replace('\uFEFF', '')}`)
    expect(await takeFile(journal(), noted)).toMatchObject({ added: 2, refused: 0 })
  })
})

describe('a text in a cell', () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'", "'=1", '', 'time-up']
  const rows = texts.map((reason, index) =>
    row({ ...breakTaken, reason, at: after(monday, index) }, { id: ulid(monday + index) }),
  )

  it('is never a formula, and the same text again when it is read', async () => {
    const written = [...asCsv(rows)]
    for (const line of written) expect(line).not.toMatch(/(^|,)"?[=+\-@\t\r]/)
    const file = journal()
    await takeFile(file, written)
    expect(rowsOf(file)).toEqual(rows)
  })
})
