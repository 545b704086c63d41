import { appendFileSync, chmodSync, renameSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { minutes, seconds } from '#core/time'

import { sit, sits } from '../journal-desk.ts'
import { computer, filesIn, folderInStep, linesOf, threeSits, twoComputers } from './desks.ts'

describe('a folder that cannot be reached', () => {
  it('breaks nothing, says so, and is made up for as soon as it is there again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { folder, home, work } = await threeSits()
    await work.later()
    renameSync(folder, `${folder} elsewhere`)
    await home.record(sit(5))
    await work.record(sit(9))
    expect(work.shared.view().trouble).toBe('not-there')
    expect(work.knows()).toEqual([[sit(9)], sits(3)])
    work.shared.end()
    renameSync(`${folder} elsewhere`, folder)
    await home.later()
    await work.again()
    expect(work.shared.view().trouble).toBeNull()
    expect(work.knows()).toEqual([[sit(9)], [...sits(3), sit(5)]])
    await home.later()
    expect(home.knows()).toEqual([[...sits(3), sit(5)], [sit(9)]])
  })

  it('is not filled anew where a disk is missing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { folder, inside, work } = await threeSits()
    await work.later()
    renameSync(inside, `${folder} elsewhere`)
    await work.record(sit(9))
    expect(work.shared.view().trouble).toBe('emptied')
    expect(filesIn(folder)).toEqual([])
    expect(work.knows()).toEqual([[sit(9)], sits(3)])
  })

  it('may have been there for a run long ago only', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const folder = join(folderInStep(), 'gone')
    const desk = computer('Anna', folder)
    await desk.shared.begin()
    await desk.record(sit(0))
    expect(desk.shared.view()).toMatchObject({ folder, trouble: 'not-there', others: [] })
    expect(await desk.shared.clear(folder)).toBe(false)
  })

  it.skipIf(process.getuid?.() === 0)('may not be written to', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { inside, work } = await twoComputers()
    chmodSync(inside, 0o500)
    await work.record(sit(0))
    expect(work.shared.view().trouble).toBe('not-writable')
    chmodSync(inside, 0o700)
    await work.later()
    expect(work.shared.view().trouble).toBeNull()
  })

  it('is said to give no answer when it takes too long, and no more when it did', async () => {
    const { work } = await threeSits()
    work.advance(minutes(2))
    const looking = work.shared.look()
    work.advance(seconds(11))
    expect(work.shared.view().trouble).toBe('no-answer')
    const before = work.told()
    await looking
    expect(work.shared.view().trouble).toBeNull()
    expect(work.told()).toBeGreaterThan(before)
  })

  it('does not hold up the end of the app when it gives no answer', async () => {
    const { inside, work } = await threeSits()
    await work.record(sit(9))
    work.journal.write([sit(10)], null)
    work.advance(minutes(2))
    const looking = work.shared.look()
    work.advance(seconds(11))
    work.shared.end()
    expect(linesOf(inside, work.file())).toHaveLength(2)
    await looking
  })

  it('keeps its rows while it is written to', async () => {
    const { inside, home, work } = await threeSits()
    appendFileSync(join(inside, `${home.file()}.part`), 'half')
    await work.later()
    expect(work.skipped()).toEqual([])
    expect(work.knows()).toEqual([sits(3)])
  })
})
