import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Interval } from '#core/journal'
import { after, hours, minutes, type Instant } from '#core/time'

import { worn } from '../forgetting-desk.ts'
import { breakTaken, liked, sit, sits } from '../journal-desk.ts'
import { earlier, filesIn, linesOf, twoComputers } from './desks.ts'

const night: Interval = {
  ...sit(0),
  start: Date.parse('2026-11-16T23:00:00Z') as Instant,
  end: Date.parse('2026-11-17T01:00:00Z') as Instant,
  elapsedSeconds: 7_200,
}

describe('two computers in one folder', () => {
  it('each know what the other recorded, under its own name', async () => {
    const { home, work } = await twoComputers()
    await home.record(sit(0), breakTaken, liked, worn)
    await work.record(sit(4))
    await home.later()
    expect(work.knows()).toEqual([[sit(4)], [sit(0), breakTaken, liked, worn]])
    expect(home.knows()).toEqual([[sit(0), breakTaken, liked, worn], [sit(4)]])
    expect(home.shared.view()).toMatchObject({
      trouble: null,
      others: [{ name: 'Anna at work', device: work.device(), lastSeen: sit(4).end }],
      skipped: [],
    })
  })

  it('write nothing but their own files, one a month, in the order of recording', async () => {
    const { inside, home, work } = await twoComputers()
    await home.record(sit(1), earlier(30), sit(0))
    await work.record(sit(4))
    expect(filesIn(inside)).toEqual([home.file(), home.file('2026-10'), work.file()].toSorted())
    const [header, ...rows] = linesOf(inside, home.file())
    expect(header).toEqual({
      uncurl: 'shared',
      format: 1,
      device: home.device(),
      name: 'Anna at home',
      month: '2026-11',
      rows: 2,
    })
    expect(rows.map(({ start }) => start)).toEqual(
      [sit(1), sit(0)].map(({ start }) => new Date(start).toISOString()),
    )
    expect(rows.map(({ id }) => id)).toEqual(
      rows.map(({ id }) => String(id)).toSorted((a, b) => (a < b ? -1 : 1)),
    )
  })

  it('leave what runs there too, and once only when it is recorded', async () => {
    const { home, work } = await twoComputers()
    await home.record(sit(0))
    home.run(sit(1))
    await home.later()
    await work.later()
    expect(work.knows()).toEqual([[sit(0), sit(1)]])
    home.run()
    await home.record(sit(1))
    await work.later()
    expect(work.knows()).toEqual([[sit(0), sit(1)]])
    expect(home.knows()).toEqual([[sit(0), sit(1)]])
  })

  it('do not write a file anew for every minute that something runs', async () => {
    const { inside, home } = await twoComputers()
    home.run(sit(1))
    await home.later()
    const was = statSync(join(inside, home.file())).ino
    home.run({ ...sit(1), end: after(sit(1).end, minutes(20)), elapsedSeconds: 3_000 })
    await home.later()
    expect(statSync(join(inside, home.file())).ino).toBe(was)
    home.run(sit(1), { ...sit(2), kind: 'away' })
    await home.later()
    expect(linesOf(inside, home.file())).toHaveLength(3)
  })

  it('leave a month alone that is as it was', async () => {
    const { inside, home } = await twoComputers()
    await home.record(earlier(30), sit(0))
    const was = statSync(join(inside, home.file('2026-10'))).ino
    const now = statSync(join(inside, home.file())).ino
    await home.record(sit(1))
    expect(statSync(join(inside, home.file('2026-10'))).ino).toBe(was)
    expect(statSync(join(inside, home.file())).ino).not.toBe(now)
  })

  it('write at most every five minutes, and look at most every minute', async () => {
    const { inside, home, work } = await twoComputers()
    await home.record(sit(0))
    home.journal.write([sit(1)], null)
    home.advance(hours(4 / 60))
    await home.shared.wrote()
    expect(linesOf(inside, home.file())).toHaveLength(2)
    await work.shared.look()
    expect(work.knows()).toEqual([])
    work.advance(hours(1 / 60))
    await work.shared.look()
    expect(work.knows()).toEqual([[sit(0)]])
  })

  it('take what was deleted on one computer from the other', async () => {
    const { home, work } = await twoComputers()
    await home.record(...sits(3))
    await work.later()
    expect(work.knows()).toEqual([sits(3)])
    const range = { from: '2026-11-16', to: '2026-11-16' }
    expect(home.journal.forget(order(range)).saved).toBe(true)
    await home.later()
    await work.later()
    expect(work.knows()).toEqual([])
  })

  it.each([
    ['2026-11-16', { start: Date.parse('2026-11-17T00:00:00Z'), end: night.end }],
    ['2026-11-17', { start: night.start, end: Date.parse('2026-11-17T00:00:00Z') }],
  ])('take the part of a sit over midnight that was not deleted with %s', async (date, left) => {
    const { home, work } = await twoComputers()
    await home.record(night)
    await work.later()
    expect(work.knows()).toEqual([[night]])
    home.journal.forget(order({ from: date, to: date }))
    await home.later()
    await work.later()
    expect(work.knows()).toEqual([[{ ...night, ...left, elapsedSeconds: 3_600 }]])
  })

  it('do not bring back what was deleted here', async () => {
    const { home, work } = await twoComputers()
    await home.record(sit(0), sit(48))
    await work.later()
    work.journal.forget(order({ from: '2026-11-16', to: '2026-11-16' }))
    expect(work.knows()).toEqual([[sit(48)]])
    await home.record(sit(49))
    await work.later()
    expect(work.knows()).toEqual([[sit(48), sit(49)]])
    await work.again()
    expect(work.knows()).toEqual([[sit(48), sit(49)]])
  })

  it('let go of the rows of a file that is gone', async () => {
    const { inside, home, work } = await twoComputers()
    await home.record(sit(0), earlier(30))
    await work.later()
    expect(work.knows()).toEqual([[sit(0), earlier(30)]])
    rmSync(join(inside, home.file('2026-10')))
    await work.later()
    expect(work.knows()).toEqual([[sit(0)]])
  })

  it('tell the windows only when there is something new', async () => {
    const { home, work } = await twoComputers()
    await home.record(sit(0))
    const before = work.told()
    await work.later()
    expect(work.told()).toBe(before + 1)
    await work.later()
    expect(work.told()).toBe(before + 1)
  })
})

describe('a sum of a past day', () => {
  it('is computed again when another computer turns out to have rows of it', async () => {
    const { home, work } = await twoComputers()
    const sums = new Map([['2026-11-16', null]])
    work.journal.keepDaySums('rules', sums)
    expect(work.journal.daySums('rules').size).toBe(1)
    await home.record(sit(0))
    await work.later()
    expect(work.journal.daySums('rules').size).toBe(0)
  })

  it('holds while the rows of its days are the same, whatever else is new in the file', async () => {
    const { home, work } = await twoComputers()
    await home.record(sit(0), breakTaken, liked)
    await work.later()
    work.journal.keepDaySums('rules', new Map([['2026-11-16', null]]))
    await home.record(sit(9 * 48))
    await work.later()
    expect(work.knows()).toEqual([[sit(0), breakTaken, liked, sit(9 * 48)]])
    expect(work.journal.daySums('rules').size).toBe(1)
  })
})

const order = (deletion: { from: string; to: string }) => ({
  deletion,
  startsAt: 0,
  alsoCopies: false,
  checkpointAfter: () => null,
})
