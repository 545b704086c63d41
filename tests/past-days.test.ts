import { setImmediate } from 'node:timers/promises'

import { ulid } from 'ulid'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import type { Interval, JournalEntry } from '#core/journal'
import { defaultSettings } from '#core/settings'
import { datedRecord } from '#core/summary/days'
import { joinedRecord } from '#core/summary/devices'
import { daySums } from '#core/summary/months'
import type { AppState } from '#core/state'
import { after, hours, minutes, type Millis } from '#core/time'

import { pastDays } from '../electron/past-days.ts'
import { journalRows } from '../electron/storage/journal-rows.ts'
import { openJournal } from '../electron/storage/journal-store.ts'
import type { Journal } from '../electron/storage/journal.ts'
import { forEver, handClock, monday, tempDirectory } from './storage/journal-desk.ts'
import { taken } from './support/written-day.ts'

const day = hours(24)
const zones = ['Europe/London', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kolkata']

/** A sit of so many minutes, so long after the Monday. */
const sit = (since: Millis, length: number, zone = 'Europe/London'): Interval => ({
  type: 'interval',
  start: after(monday, since),
  end: after(monday, since + minutes(length)),
  elapsedSeconds: length * 60,
  kind: 'sitting',
  source: 'input',
  zone,
})

/** Some weeks before the Monday: a sit over midnight each evening, breaks, travel, days without anything. */
const weeks = (count: number): JournalEntry[] =>
  Array.from({ length: count * 7 }, (_, index) => index - count * 7)
    .filter((date) => date % 5 !== 0)
    .flatMap((date) => {
      const zone = zones[Math.abs(Math.floor(date / 9)) % zones.length]
      const lunch = after(monday, date * day + hours(4))
      return [
        sit(date * day, 100 + (date % 7) * 10, zone),
        { ...taken(new Date(lunch).toISOString()), ...(zone !== undefined && { zone }) },
        { ...sit(date * day + hours(4), 30, zone), kind: 'away' },
        sit(date * day + hours(13), 200, zone),
      ]
    })

function setUp(entries: readonly JournalEntry[] = weeks(12), directory = tempDirectory()) {
  const { clock, advance } = handClock()
  const journal = openJournal({ directory, clock })
  onTestFinished(() => journal.close())
  journal.write(entries, {})
  const read: number[] = []
  const watched: Journal = {
    ...journal,
    ofEachDevice(from, to) {
      read.push(Math.round((to - from) / day))
      return journal.ofEachDevice(from, to)
    },
  }
  let startsAt = 0
  const running: Interval[] = []
  const past = pastDays({
    clock,
    journal: watched,
    runtime: {
      running: () => running,
      state: () => ({ settings: { ...defaultSettings, dayStartsAt: startsAt } }) as AppState,
    },
  })
  return {
    journal,
    past,
    advance,
    running,
    /** Something that another computer recorded comes in. */
    late: (entry: JournalEntry) => {
      const file = journal.file()
      if (file !== null) journalRows(file.connection).insert('another', { id: ulid(), entry })
    },
    /** How many days each reading of the journal was over, since it was last asked. */
    readings: () => read.splice(0),
    beginDaysAt: (hour: number) => {
      startsAt = hour
    },
    /** The same, from the whole record at once. */
    atOnce: () => {
      const whole = joinedRecord(
        journal.ofEachDevice(forEver.from, after(clock.now().wall, hours(1))),
      )
      return daySums(datedRecord(whole, startsAt))
    },
  }
}

describe('sums of past days', () => {
  it('are those of the whole record, wherever the person was', async () => {
    const { past, atOnce } = setUp()
    const sums = await past.sums()
    expect(sums).toEqual(atOnce())
    expect(sums.length).toBeGreaterThan(60)
    expect(sums.some(({ hasMoved }) => hasMoved)).toBe(false)
    expect(sums.some(({ breaks }) => breaks > 0)).toBe(true)
  })

  it('begin with the earliest date, which need not be that of the first sit', async () => {
    const afternoon = -60 * day + hours(4)
    const { past } = setUp([
      sit(afternoon, 30, 'Pacific/Kiritimati'),
      sit(afternoon + hours(1), 30, 'America/New_York'),
    ])
    expect((await past.sums()).map(({ date }) => date)).toEqual(['2026-09-17', '2026-09-18'])
  })

  it('hold only under the rules that they were computed under', () => {
    const { journal } = setUp([])
    journal.keepDaySums('old', new Map([['2026-10-01', null]]))
    expect(journal.daySums('new').size).toBe(0)
    journal.keepDaySums('new', new Map([['2026-10-02', null]]))
    expect([...journal.daySums('new').keys()]).toEqual(['2026-10-02'])
  })

  it('are computed once, a week at a time, and then only for the newest days', async () => {
    const { past, readings } = setUp()
    const first = await past.sums()
    const read = readings()
    expect(read.length).toBeGreaterThanOrEqual(12)
    expect(Math.max(...read)).toBeLessThanOrEqual(12)
    expect(await past.sums()).toEqual(first)
    expect(readings()).toHaveLength(1)
  })

  it('are kept over a restart', async () => {
    const directory = tempDirectory()
    const first = setUp(weeks(12), directory)
    const sums = await first.past.sums()
    first.journal.close()
    const second = setUp([], directory)
    expect(await second.past.sums()).toEqual(sums)
    expect(second.readings()).toHaveLength(1)
  })

  it('let everything else come in between', async () => {
    const { past, readings } = setUp()
    const done = past.sums()
    const over = done.then(() => true)
    let turns = 0
    while (!(await Promise.race([over, setImmediate(false)]))) turns += 1
    expect(turns).toBeGreaterThanOrEqual(readings().length - 2)
    await done
  })

  it.each<[string, (at: ReturnType<typeof setUp>) => unknown]>([
    ['an entry of another computer comes late', ({ late }) => late(sit(-30 * day, 45))],
    [
      'a stretch is called something else',
      ({ journal }) => {
        const { start, end } = sit(-41 * day, 30)
        const relabel = { type: 'relabel', kind: 'away', at: monday, start, end } as const
        return journal.write([relabel], {})
      },
    ],
    [
      'a break is found',
      ({ journal }) => journal.write([taken(new Date(after(monday, -30 * day)).toISOString())], {}),
    ],
    [
      'an evening turns out to have gone on elsewhere',
      ({ late }) => late(sit(-33 * day + hours(13) + minutes(200), 60)),
    ],
    [
      'somebody was where the next day had begun',
      ({ late }) => late(sit(-31 * day + hours(2), 45, 'Pacific/Kiritimati')),
    ],
    ['the first day of all moves', ({ late }) => late(sit(-200 * day, 40))],
    [
      'days are deleted',
      ({ journal }) =>
        journal.forget({
          deletion: { from: '2026-10-01', to: '2026-10-08' },
          startsAt: 0,
          alsoCopies: false,
          checkpointAfter: () => ({}),
        }),
    ],
    [
      'days begin at another hour',
      (at) => {
        at.beginDaysAt(4)
      },
    ],
    [
      'days have passed',
      (at) => {
        at.advance(9 * day)
        at.journal.write([sit(8 * day, 60)], {})
      },
    ],
  ])('hold when %s', async (_, happens) => {
    const at = setUp()
    const before = await at.past.sums()
    happens(at)
    const now = await at.past.sums()
    expect(now).toEqual(at.atOnce())
    expect(now).not.toEqual(before)
  })

  it('are computed anew only where something happened', async () => {
    const { past, journal, readings, late } = setUp()
    await past.sums()
    readings()
    late(sit(-30 * day, 45))
    await past.sums()
    expect(readings()).toHaveLength(2)
    journal.write([sit(0, 45)], {})
    await past.sums()
    expect(readings()).toHaveLength(1)
  })

  it('have today as it is up to now, with what runs', async () => {
    const { past, running } = setUp([])
    expect(await past.sums()).toEqual([])
    running.push(sit(-40 * minutes(1), 40))
    expect(await past.sums()).toMatchObject([{ date: '2026-11-16', sittingSeconds: 2_400 }])
  })

  it('have each day once, also when the date went back, as on a flight to the west', async () => {
    const { past, atOnce, advance } = setUp()
    advance(2 * day)
    await past.sums()
    advance(hours(-24))
    expect(await past.sums()).toEqual(atOnce())
  })

  it('wait for each other, so that nothing is computed twice', async () => {
    const { past, readings } = setUp()
    await Promise.all([past.sums(), past.sums()])
    const together = readings().length
    const alone = setUp()
    await alone.past.sums()
    expect(together).toBe(alone.readings().length + 1)
  })
})

describe('a journal that cannot be read', () => {
  it('has no days, until it can be read again', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const { past, journal, atOnce } = setUp()
    journal.close()
    expect(await past.sums()).toEqual([])
    journal.write([sit(0, 30)], {})
    expect(await past.sums()).toEqual(atOnce())
  })
})
