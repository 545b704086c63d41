import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { DataFileProblem } from '#core/data-report'

import { csvColumns, csvLine } from '../../../electron/storage/data/csv-row.ts'
import { DataFileError } from '../../../electron/storage/data/data-file-error.ts'
import { openBackup } from '../../../electron/storage/data/preview.ts'
import { fieldsOf } from '../../../electron/storage/data/row.ts'
import { asCsv } from '../../../electron/storage/data/written.ts'
import { sit, sits, tempDirectory } from '../journal-desk.ts'
import { device, fileOf, header, journal, rowsOf, takeFile } from './desk.ts'

const id = '01KA5B6C7D8E9FGHJKMNPQRSTV'
const line = (content: object): string => `${JSON.stringify(content)}\n`
const row = line(fieldsOf({ id, device, entry: sit(0) }) ?? {})
const newer: DataFileProblem = { code: 'newer', format: 7, known: 1 }

/** What is said of a file of this content. */
async function problemOf(content: string | Uint8Array): Promise<DataFileProblem | undefined> {
  const refused = await takeFile(journal(), content).catch((cause: unknown) => cause)
  return refused instanceof DataFileError ? refused.problem : undefined
}

describe('a file', () => {
  it.each<[string, string | Uint8Array, DataFileProblem]>([
    ['that is empty', '', { code: 'not-ours' }],
    ['of somebody else', 'name,mood\r\nMia,good\r\n', { code: 'not-ours' }],
    ['of JSON of somebody else', line({ type: 'interval' }), { code: 'not-ours' }],
    ['that begins with a row', row, { code: 'not-ours' }],
    [
      'that begins with half a header',
      line({ uncurl: 'history', format: 1 }),
      { code: 'not-ours' },
    ],
    ['without a line feed anywhere', 'x'.repeat(3_000_000), { code: 'not-ours' }],
    ['that is no text', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), { code: 'not-text' }],
    ['of a newer format', line({ uncurl: 'history', format: 7 }), newer],
    ['of a backup of a newer format', line({ uncurl: 'backup', format: 7, all: true }), newer],
    [
      'of CSV of a newer format',
      csvLine(csvColumns) + csvLine(csvColumns.map((name) => (name === 'format' ? '7' : ''))),
      newer,
    ],
  ])('%s is refused by name', async (_, content, problem) => {
    expect(await problemOf(content)).toEqual(problem)
  })

  it('that is not there, or is a folder, is refused', async () => {
    const folder = join(tempDirectory(), 'folder')
    mkdirSync(folder)
    for (const path of [folder, join(folder, 'nothing')]) {
      const refused = await openBackup(path).catch((cause: unknown) => cause)
      expect(refused).toMatchObject({ problem: { code: 'unreadable' } })
    }
  })

  it('with a row of a newer format further down leaves nothing behind', async () => {
    const file = journal()
    const [names = '', ...rows] = asCsv(
      sits(3).map((entry, index) => ({ id: `${id.slice(0, -1)}${index}`, device, entry })),
    )
    const last = rows.pop()?.replace(/1\r\n$/, '7\r\n') ?? ''
    await expect(takeFile(file, [names, ...rows, last])).rejects.toMatchObject({ problem: newer })
    expect(rowsOf(file)).toEqual([])
  })

  it('that stops being text further down leaves nothing behind', async () => {
    const file = journal()
    const content = Buffer.concat([Buffer.from(line(header) + row), Buffer.from([0xff, 0xff])])
    await expect(takeFile(file, content)).rejects.toMatchObject({ problem: { code: 'not-text' } })
    expect(rowsOf(file)).toEqual([])
  })

  it('is read with or without a byte order mark, and with any line ends', async () => {
    for (const text of [
      `\uFEFF${line(header)}${row}`,
      `${line(header)}\n${row}`.replaceAll('\n', '\r\n'),
    ]) {
      expect(await takeFile(journal(), text)).toMatchObject({ added: 1, refused: 0 })
    }
  })

  it('of a history is no backup', async () => {
    await expect(openBackup(fileOf(line(header) + row))).rejects.toMatchObject({
      problem: { code: 'no-backup' },
    })
  })

  it('of a backup gives its rows like any history', async () => {
    const backup = [
      line({ ...header, uncurl: 'backup', computer: 'desk' }),
      line({ settings: { sitMinutes: 45 } }),
      line({ said: {} }),
      line({ routine: {} }),
      row,
    ]
    expect(await takeFile(journal(), backup)).toMatchObject({ added: 1, refused: 0 })
  })

  it('is read across the slices that it is read in, wherever they end', async () => {
    // Three bytes each: some of them lie on both sides of an end.
    const wide = '字'.repeat(700)
    const rows = Array.from({ length: 120 }, (_, index) =>
      line({
        id: `01KA5B6C7D8E9FGHJKMNPQ${String(index).padStart(4, '0')}`,
        device,
        type: 'rating',
        at: '2026-11-16T09:00:00.000Z',
        routineId: wide,
        rating: 'liked',
      }),
    )
    const file = journal()
    expect(await takeFile(file, [line(header), ...rows])).toMatchObject({ added: 120, refused: 0 })
    expect(
      rowsOf(file).every(({ entry }) => 'routineId' in entry && entry.routineId === wide),
    ).toBe(true)
  })
})
