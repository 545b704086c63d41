import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { minutes } from '#core/time'

import { rowsInOrder } from '../../../electron/storage/data/rows-in-order.ts'
import type { JournalDatabase } from '../../../electron/storage/journal-database.ts'
import { journalRows } from '../../../electron/storage/journal-rows.ts'
import type { Journal } from '../../../electron/storage/journal.ts'
import { sit, sits } from '../journal-desk.ts'
import { computer, earlier, filesIn, folderInStep, linesOf, twoComputers } from './desks.ts'

function fileOf(journal: Journal): JournalDatabase {
  const file = journal.file()
  if (file === null) throw new Error('The journal cannot be had')
  return file
}

describe('joining and leaving', () => {
  it('takes the history there is along, at once', async () => {
    const folder = folderInStep()
    const home = computer('Anna at home')
    home.journal.write([earlier(400), earlier(30), sit(0)], null)
    await home.join(folder)
    expect(filesIn(join(folder, 'Uncurl'))).toEqual([
      home.file('2025-10'),
      home.file('2026-10'),
      home.file('2026-11'),
    ])
  })

  it('finds its own folder where that one was chosen', async () => {
    const { folder, home } = await twoComputers()
    expect(await home.shared.prepare(join(folder, 'Uncurl'))).toBe(folder)
  })

  it('takes the others out of the journal, and the own files out of the folder if that is wanted', async () => {
    const { folder, inside, home, work } = await twoComputers()
    await home.record(sit(0))
    await work.record(sit(4))
    expect(work.knows()).toHaveLength(2)
    await work.leave()
    expect(work.knows()).toEqual([[sit(4)]])
    expect(filesIn(inside)).toHaveLength(2)
    expect(await work.shared.clear(folder)).toBe(true)
    expect(filesIn(inside)).toEqual([home.file()])
    await home.later()
    expect(home.knows()).toEqual([[sit(0)]])
  })

  it.each(Array.from({ length: 12 }, (_, turns) => [turns]))(
    'leaves no file behind that was being written, %i turns along',
    async (turns) => {
      const { folder, work } = await twoComputers()
      work.journal.write([sit(4)], null)
      work.advance(minutes(6))
      const writing = work.shared.wrote()
      for (let turn = 0; turn < turns; turn += 1) await setImmediate()
      const leaving = work.leave()
      expect(await work.shared.clear(folder)).toBe(true)
      await Promise.all([writing, leaving])
      expect(readdirSync(folder)).toEqual([])
    },
  )

  it('keeps what a backup of a computer brought here that is no more', async () => {
    const folder = folderInStep()
    const [old, fresh] = [computer('The old one'), computer('The new one')]
    old.journal.write(sits(2), null)
    const backup = [...rowsInOrder(fileOf(old.journal).connection)]
    const { connection } = fileOf(fresh.journal)
    for (const { id, device, entry } of backup)
      journalRows(connection).insert(device, { id, entry })
    await old.join(folder)
    await fresh.join(folder)
    await old.record(sit(2))
    await fresh.record(sit(9))
    expect(fresh.knows()).toEqual([[sit(9)], sits(3)])

    await old.leave()
    expect(await old.shared.clear(folder)).toBe(true)
    await fresh.later()
    expect(fresh.shared.view()).toMatchObject({ others: [], trouble: null })
    expect(fresh.knows()).toEqual([[sit(9)], sits(3)])
    await fresh.leave()
    expect(fresh.knows()).toEqual([[sit(9)], sits(3)])
  })

  it('begins anew with another folder', async () => {
    const { home, work } = await twoComputers()
    await home.record(sit(0))
    await work.record(sit(4))
    const other = folderInStep()
    await work.join(other)
    expect(work.knows()).toEqual([[sit(4)]])
    expect(filesIn(join(other, 'Uncurl'))).toEqual([work.file()])
  })
})

describe('the end of the app', () => {
  it('leaves what was recorded last in the folder', async () => {
    const { inside, home } = await twoComputers()
    await home.record(sit(0))
    home.advance(minutes(6))
    home.journal.write([sit(1)], null)
    const writing = home.shared.wrote()
    home.shared.end()
    expect(linesOf(inside, home.file())).toHaveLength(3)
    await writing
    expect(linesOf(inside, home.file())).toHaveLength(3)
    expect(filesIn(inside)).toEqual([home.file()])
  })

  it('in the middle of everything costs nothing: the next start goes on', async () => {
    const { inside, home, work } = await twoComputers()
    await home.record(sit(0))
    const text = readFileSync(join(inside, home.file()), 'utf8')
    writeFileSync(join(inside, `${home.file()}.part`), text.slice(0, 40))
    home.journal.write([sit(1)], null)
    await home.again()
    await work.later()
    expect(work.knows()).toEqual([[sit(0), sit(1)]])
    await work.again()
    expect(work.knows()).toEqual([[sit(0), sit(1)]])
    expect(filesIn(inside)).toEqual([home.file()])
  })

  it('does not touch a file that is not as it was left', async () => {
    const { inside, home } = await twoComputers()
    await home.record(sit(0))
    const path = join(inside, home.file())
    copyFileSync(path, `${path}.copy`)
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`)
    const found = readFileSync(path, 'utf8')
    home.journal.write([sit(1)], null)
    home.shared.end()
    expect(readFileSync(path, 'utf8')).toBe(found)
  })
})
