import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { worn } from '../forgetting-desk.ts'
import { sit, sits } from '../journal-desk.ts'
import { linesOf, threeSits, twoComputers } from './desks.ts'

/** The file of another computer, with another first line. */
const headed = (text: string, change: object): string => {
  const [header = '', ...rows] = text.split('\n')
  return [JSON.stringify({ ...(JSON.parse(header) as object), ...change }), ...rows].join('\n')
}

const stranger = '01KA5B6C7D8E9FGHJKMNPQRSTV'

describe('a file that is passed over', () => {
  it.each([
    ['ends in the middle of a row', (text: string) => text.slice(0, -20)],
    ['ends before its last rows', (text: string) => `${text.split('\n').slice(0, 3).join('\n')}\n`],
    ['has no line feed at its end', (text: string) => text.trimEnd()],
    ['has more rows than it says', (text: string) => text + text.split('\n')[1] + '\n'],
    ['is empty', () => ''],
  ])('%s: it is tried again when it is whole', async (_how, cut) => {
    const { work, name, path, text } = await threeSits()
    await work.later()
    writeFileSync(path, cut(text))
    await work.later()
    expect(work.skipped()).toEqual([`${name}: half-written`])
    expect(work.knows()).toEqual([sits(3)])
    writeFileSync(path, text)
    await work.later()
    expect(work.skipped()).toEqual([])
    expect(work.knows()).toEqual([sits(3)])
  })

  it.each([
    "uncurl-ID-2026-11 (Anna's conflicted copy 2026-11-21).jsonl",
    'uncurl-ID-2026-11.sync-conflict-20261121-101010-ABCDEFG.jsonl',
    'uncurl-ID-2026-11 (1).jsonl',
    'uncurl-ID-2026-11-DESKTOP.jsonl',
    'uncurl-ID-2026-11 2.jsonl',
  ])('is a second version: %s', async (pattern) => {
    const { inside, home, work, path } = await threeSits()
    const copy = pattern.replace('ID', home.device())
    copyFileSync(path, join(inside, copy))
    await work.later()
    expect(work.skipped()).toEqual([`${copy}: conflict`])
    expect(work.knows()).toEqual([sits(3)])
  })

  it.each([
    ['is of a newer version', { format: 2, rows: 'many' }, 'newer'],
    ['is a history that was taken out', { uncurl: 'history' }, 'foreign'],
    ['is of another computer than its name says', { device: stranger }, 'misnamed'],
    ['is of another month than its name says', { month: '2026-10' }, 'misnamed'],
  ])('%s', async (_what, change, reason) => {
    const { work, name, path, text } = await threeSits()
    writeFileSync(path, headed(text, change))
    await work.later()
    expect(work.skipped()).toEqual([`${name}: ${reason}`])
    expect(work.knows()).toEqual([])
  })

  it('claims to be of this computer, in the name of another one', async () => {
    const { inside, work, text } = await threeSits()
    const name = `uncurl-${stranger}-2026-11.jsonl`
    writeFileSync(join(inside, name), headed(text, { device: work.device() }))
    await work.later()
    expect(work.skipped()).toEqual([`${name}: misnamed`])
    expect(work.knows()).toEqual([sits(3)])
  })

  it('was written by another computer under the id of this one: it is left alone', async () => {
    const { inside, work, text } = await threeSits()
    await work.record(sit(9))
    const path = join(inside, work.file())
    const claim = headed(text, { device: work.device(), name: 'A copied disk' })
    writeFileSync(path, claim)
    await work.record(sit(10))
    expect(work.shared.view().skipped).toEqual([
      { file: work.file(), why: { code: 'claimed', by: 'A copied disk' } },
    ])
    expect(readFileSync(path, 'utf8')).toBe(claim)
    expect(work.knows()[0]).toEqual([sit(9), sit(10)])
    rmSync(path)
    await work.later()
    expect(work.skipped()).toEqual([])
    expect(linesOf(inside, work.file())).toHaveLength(3)
  })

  it.each(['notes.txt', 'uncurl-history.jsonl', `uncurl-${stranger}-2026-13.jsonl`])(
    'is not ours: %s',
    async (name) => {
      const { inside, work } = await twoComputers()
      writeFileSync(join(inside, name), 'hello')
      await work.later()
      expect(work.skipped()).toEqual([`${name}: foreign`])
    },
  )

  it.each(['.DS_Store', 'desktop.ini', 'Thumbs.db', '.syncthing.x.tmp', `~lock`])(
    'is nobody’s business: %s',
    async (name) => {
      const { inside, work } = await twoComputers()
      writeFileSync(join(inside, name), 'hello')
      await work.later()
      expect(work.skipped()).toEqual([])
    },
  )

  it('is not text at all', async () => {
    const { work, name, path } = await threeSits()
    writeFileSync(path, new Uint8Array([0xff, 0xfe, 0x00, 0x80]))
    await work.later()
    expect(work.skipped()).toEqual([`${name}: foreign`])
  })

  it('is far larger than anybody’s month', async () => {
    const { work, name, path, text } = await threeSits()
    writeFileSync(path, headed(text, { rows: 4e7 }) + '\n'.repeat(4e7))
    await work.later()
    expect(work.skipped()).toEqual([`${name}: foreign`])
  })

  it('is a folder with the name of a file', async () => {
    const { inside, work } = await twoComputers()
    const name = `uncurl-${stranger}-2026-11.jsonl`
    mkdirSync(join(inside, name))
    await work.later()
    expect(work.skipped()).toEqual([`${name}: unreadable`])
  })

  it('keeps the rows that are known while its content is elsewhere', async () => {
    const { inside, work, name, path } = await threeSits()
    await work.later()
    renameSync(path, join(inside, `.${name}.icloud`))
    await work.later()
    expect(work.knows()).toEqual([sits(3)])
    expect(work.skipped()).toEqual([])
  })
})

const rowOf = (text: string, index: number) =>
  JSON.parse(text.split('\n')[index] ?? '') as Record<string, unknown>

const withRow = (text: string, index: number, change: object): string => {
  const lines = text.split('\n')
  lines[index] = JSON.stringify({ ...rowOf(text, index), ...change })
  return lines.join('\n')
}

describe('a row that cannot be', () => {
  it.each([
    ['has no kind that is known', { kind: 'flying' }],
    ['is of another computer', { device: stranger }],
    ['is of another month', { start: '2026-10-16T09:00:00.000Z' }],
    ['lies in the future', { end: '2027-11-16T09:00:00.000Z' }],
    ['has something of its own', { colour: 'red' }],
  ])('%s: the others are taken in', async (_what, change) => {
    const { work, name, path, text } = await threeSits()
    writeFileSync(path, withRow(text, 2, change))
    await work.later()
    expect(work.knows()).toEqual([[sit(0), sit(2)]])
    expect(work.shared.view().skipped).toEqual([{ file: name, why: { code: 'rows', refused: 1 } }])
    await work.later()
    expect(work.skipped()).toEqual([`${name}: rows`])
  })

  it('has the id of another one: neither takes the place of the other', async () => {
    const { inside, home, work, name, path, text } = await threeSits()
    await work.record(sit(9))
    const own = linesOf(inside, work.file())[1]
    writeFileSync(path, withRow(text, 2, { id: own?.['id'] }))
    await work.later()
    expect(work.knows()).toEqual([[sit(9)], [sit(0), sit(2)]])
    expect(work.skipped()).toEqual([`${name}: rows`])
    expect(home.device()).not.toBe(work.device())
  })

  it('comes twice: it counts once', async () => {
    const { work, path, text } = await threeSits()
    const again = text.split('\n')[1] ?? ''
    writeFileSync(path, `${headed(text, { rows: 4 })}${again}\n`)
    await work.later()
    expect(work.knows()).toEqual([sits(3)])
  })

  it('is of a type that only a newer version knows: that version takes it in', async () => {
    const { home, work } = await twoComputers()
    await home.record(sit(0), worn)
    await work.later()
    // As an older version left it, which passed that row over and remembers the file.
    work.journal.file()?.connection.exec('DROP TABLE worn; PRAGMA user_version = 3')
    await work.again()
    await work.later()
    expect(work.knows()).toEqual([[sit(0), worn]])
    expect(work.skipped()).toEqual([])
  })
})
