import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { beforeEach, describe, expect, it, vi } from 'vitest'

import { forEver, sit, tempDirectory } from './storage/journal-desk.ts'
import { computer, oldComputer, story } from './support/data-computer.ts'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

describe('an export', () => {
  it.each([
    ['csv', 'Uncurl history 2026-11-17.csv'],
    ['json-lines', 'Uncurl history 2026-11-17.jsonl'],
    ['backup', 'Uncurl backup 2026-11-17.jsonl'],
  ] as const)('as %s is found under a name that says what it is', async (form, name) => {
    expect(basename(await oldComputer().exported(form))).toBe(name)
  })

  it('is not made when the person thinks better of it', async () => {
    const old = oldComputer()
    old.choose(null)
    expect(await old.handlers.exportData('csv')).toEqual({ kind: 'cancelled' })
  })

  it('that cannot be written says why and what to do', async () => {
    const old = oldComputer()
    const file = join(tempDirectory(), 'a file')
    writeFileSync(file, '')
    old.choose(file)
    expect(await old.handlers.exportData('csv')).toEqual({
      kind: 'failed',
      reason: { code: 'disk', fault: 'not-writable', undone: 'export' },
    })
  })

  it('holds what was stored a moment ago', async () => {
    const old = oldComputer()
    old.journal.write([sit(9)], {})
    const text = readFileSync(await old.exported('json-lines'), 'utf8')
    expect(text.trimEnd().split('\n')).toHaveLength(1 + story.length + 1)
  })
})

describe('an import', () => {
  it.each(['csv', 'json-lines', 'backup'] as const)(
    'of %s brings every row once, under the computer that recorded it',
    async (form) => {
      const [old, fresh] = [oldComputer(), computer()]
      fresh.choose(await old.exported(form))
      const counts = { refused: 0, refusals: [] }
      const first = await fresh.handlers.importData({ allOrNothing: false })
      expect(first).toMatchObject({ kind: 'imported', added: 6, known: 0, ...counts })
      const again = await fresh.handlers.importData({ allOrNothing: true })
      expect(again).toMatchObject({ kind: 'imported', added: 0, known: 6, ...counts })
      expect(fresh.timesAdded()).toBe(1)
      expect(fresh.journal.ofEachDevice(forEver.from, forEver.to)).toEqual([[], story])
      expect(fresh.journal.between(forEver.from, forEver.to)).toEqual([])
    },
  )

  it('leaves the counters, the settings and the checkpoint of the running app alone', async () => {
    const [old, fresh] = [oldComputer(), computer()]
    fresh.journal.write([], { sitting: 12 })
    const before = [fresh.app.state(), fresh.settings()]
    fresh.choose(await old.exported('backup'))
    await fresh.handlers.importData({ allOrNothing: false })
    expect([fresh.app.state(), fresh.settings()]).toEqual(before)
    expect(fresh.journal.checkpoint()).toEqual({ sitting: 12 })
    expect(fresh.own.routines()).toEqual([])
  })

  it('counts nothing twice when it is asked for twice at once', async () => {
    const [old, fresh] = [oldComputer(), computer()]
    fresh.choose(await old.exported('csv'))
    const both = await Promise.all([
      fresh.handlers.importData({ allOrNothing: false }),
      fresh.handlers.importData({ allOrNothing: false }),
    ])
    expect(both).toMatchObject([{ added: 6 }, { added: 0, known: 6 }])
  })

  it('of all or nothing takes nothing when a row is refused, and says so', async () => {
    const [old, fresh] = [oldComputer(), computer()]
    const path = await old.exported('json-lines')
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"type":"mood"}\n`)
    fresh.choose(path)
    expect(await fresh.handlers.importData({ allOrNothing: true })).toEqual({
      kind: 'nothing-taken',
      file: 'Uncurl history 2026-11-17.jsonl',
      added: 0,
      known: 0,
      refused: 1,
      refusals: [{ line: 8, problem: { code: 'type' } }],
    })
    expect(fresh.journal.ofEachDevice(forEver.from, forEver.to)).toEqual([[]])
    expect(fresh.timesAdded()).toBe(0)
  })

  it('of a file of somebody else, or of none, changes nothing', async () => {
    const fresh = computer()
    expect(await fresh.handlers.importData({ allOrNothing: false })).toEqual({ kind: 'cancelled' })
    const path = join(tempDirectory(), 'letter.csv')
    writeFileSync(path, 'Dear Mia,\n')
    fresh.choose(path)
    expect(await fresh.handlers.importData({ allOrNothing: false })).toEqual({
      kind: 'wrong-file',
      file: 'letter.csv',
      problem: { code: 'not-ours' },
    })
  })

  it('says in words that the journal cannot be had', async () => {
    const fresh = computer()
    fresh.choose(await oldComputer().exported('csv'))
    vi.spyOn(fresh.journal, 'file').mockReturnValue(null)
    expect(await fresh.handlers.importData({ allOrNothing: false })).toMatchObject({
      kind: 'failed',
      reason: { code: 'history-unread' },
    })
  })
})

describe('what is kept', () => {
  it('is told with its folder, since when, how much, and its copies', async () => {
    const fresh = computer()
    const { folder, since, rows, copies } = await fresh.handlers.getData(undefined)
    expect({ folder, since, rows, copies }).toEqual({
      folder: fresh.directory,
      since: null,
      rows: 0,
      copies: [],
    })
    const old = oldComputer()
    const kept = await old.handlers.getData(undefined)
    expect(kept).toMatchObject({ since: '2026-11-16', rows: 6, copies: ['2026-11-17'] })
    expect(kept.bytes).toBeGreaterThan(4096)
    expect(readdirSync(kept.folder)).toContain('backups')
  })

  it('is shown in its folder', async () => {
    const old = oldComputer()
    expect(await old.handlers.showDataFolder(undefined)).toEqual({ saved: true })
    expect(old.opened).toEqual([old.directory])
  })
})
