import { describe, expect, it, vi } from 'vitest'

import type { Interval, JournalEntry, Relabel } from '#core/journal'
import { after, hours, minutes } from '#core/time'

import type { Journal } from '../../electron/storage/journal.ts'
import { checkIn, fileIn, forget, journalIn, onMonday, worn } from './forgetting-desk.ts'
import {
  breakTaken,
  forEver,
  handClock,
  liked,
  monday,
  sit,
  sits,
  tempDirectory,
} from './journal-desk.ts'

const all = (journal: Journal) => journal.between(forEver.from, forEver.to)
const nextDay = (entry: Interval): Interval => ({
  ...entry,
  start: after(entry.start, hours(24)),
  end: after(entry.end, hours(24)),
})

const relabel: Relabel = {
  type: 'relabel',
  at: after(monday, hours(1)),
  start: sit(0).start,
  end: sit(0).end,
  kind: 'away',
}
const ofMonday: JournalEntry[] = [sit(0), breakTaken, liked, sit(1), relabel, checkIn, worn]

describe('deleting a day', () => {
  it('takes every entry of it, of every kind, and no others', () => {
    const journal = journalIn()
    journal.write([...ofMonday, nextDay(sit(0))], {})
    const rows = { interval: 2, prompt: 1, rating: 1, relabel: 1, 'check-in': 1, worn: 1 }
    expect(journal.count(onMonday, 0)).toEqual(rows)
    expect(forget(journal, onMonday)).toMatchObject({ saved: true, deleted: rows })
    expect(all(journal)).toEqual([nextDay(sit(0))])
    expect(journal.count(onMonday, 0).interval).toBe(0)
  })

  it('takes what other computers recorded on it as well', () => {
    const directory = tempDirectory()
    const journal = journalIn(directory)
    journal.write(sits(3), {})
    fileIn(directory).exec(`UPDATE interval SET device = 'another' WHERE start = ${sit(1).start}`)
    expect(journal.ofEachDevice(forEver.from, forEver.to)).toHaveLength(2)
    forget(journal, onMonday)
    expect(journal.ofEachDevice(forEver.from, forEver.to)).toEqual([[]])
  })

  it('takes what waits to be stored, too', () => {
    const directory = tempDirectory()
    const journal = journalIn(directory)
    journal.write([sit(0)], {})
    vi.spyOn(console, 'error').mockReturnValue()
    const other = fileIn(directory)
    other.exec('BEGIN IMMEDIATE')
    journal.write([sit(1)], {})
    other.exec('COMMIT')
    forget(journal, onMonday)
    expect(all(journal)).toEqual([])
  })

  it('means the day as it was where the person was, and as they begin it', () => {
    const journal = journalIn()
    const late = { ...sit(0), start: after(monday, hours(17)), end: after(monday, hours(17.5)) }
    const inNewYork = { ...late, zone: 'America/New_York' }
    // Tuesday, 02:00 in London; still Monday in New York, and for those whose day begins at four.
    journal.write([late, inNewYork], {})
    forget(journal, { from: '2026-11-17', to: '2026-11-17' }, { startsAt: 4 })
    expect(all(journal)).toEqual([late, inNewYork])
    forget(journal, { from: '2026-11-17', to: '2026-11-17' })
    expect(all(journal)).toEqual([inNewYork])
    forget(journal, onMonday)
    expect(all(journal)).toEqual([])
  })

  it('judges what has no zone by that of the time before it', () => {
    const journal = journalIn()
    const inTokyo = { ...sit(0), zone: 'Asia/Tokyo' }
    // Monday 23:30 in London, long Tuesday in Tokyo.
    journal.write([inTokyo, { ...liked, at: after(monday, hours(14.5)) }], {})
    forget(journal, { from: '2026-11-17', to: '2026-11-17' })
    expect(all(journal)).toEqual([inTokyo])
  })

  it('cuts what goes over its midnights, and keeps the order of things', () => {
    const directory = tempDirectory()
    const journal = journalIn(directory)
    const start = after(monday, hours(-10))
    const end = after(monday, hours(16))
    const night = { ...sit(0), kind: 'away', start, end, elapsedSeconds: 26 * 3_600 } as const
    const next = { ...sit(0), start: end, end: after(end, minutes(5)), elapsedSeconds: 300 }
    journal.write([night, next], {})
    forget(journal, onMonday)
    const midnight = after(monday, hours(-9))
    expect(all(journal)).toEqual([
      { ...night, end: midnight, elapsedSeconds: 3_600 },
      { ...night, start: after(midnight, hours(24)), elapsedSeconds: 3_600 },
      next,
    ])
    const ids = fileIn(directory).prepare('SELECT id FROM interval').all()
    expect(ids.map(({ id }) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(String(id)))).toEqual([
      true,
      true,
      true,
    ])
  })

  it('goes back to the ratings that were given before it', () => {
    const journal = journalIn()
    const before = { ...liked, at: after(monday, hours(-24)), rating: 'fine' } as const
    const other = { ...liked, routineId: 'walk-break' }
    journal.write([before, liked, other], {})
    const asked = vi.fn(() => ({ after: 'deleting' }))
    const left = { 'towel-extension': 'fine', 'walk-break': null }
    expect(forget(journal, onMonday, { checkpointAfter: asked })).toMatchObject({ ratings: left })
    expect(asked).toHaveBeenCalledWith(left)
    expect(journal.checkpoint()).toEqual({ after: 'deleting' })
  })

  it('takes the sums of days that it touches, and keeps the others', () => {
    const journal = journalIn()
    journal.write([sit(0)], {})
    const dates = ['2026-11-10', '2026-11-15', '2026-11-16', '2026-11-17', '2026-11-20']
    journal.keepDaySums('rules', new Map(dates.map((date) => [date, null])))
    forget(journal, onMonday)
    expect([...journal.daySums('rules').keys()]).toEqual(['2026-11-10', '2026-11-20'])
  })

  it('is remembered, so that it does not come back from elsewhere', () => {
    const directory = tempDirectory()
    const { clock, advance } = handClock()
    const journal = journalIn(directory, clock)
    forget(journal, onMonday)
    advance(hours(1))
    forget(journal, { from: '2026-11-01', to: '2026-11-02' }, { startsAt: 4 })
    journal.close()
    expect(journalIn(directory).forgotten()).toEqual([
      { deletion: onMonday, startsAt: 0, at: monday },
      {
        deletion: { from: '2026-11-01', to: '2026-11-02' },
        startsAt: 4,
        at: after(monday, hours(1)),
      },
    ])
  })
})

describe('deleting all', () => {
  it('takes everything, and remembers only that', () => {
    const journal = journalIn()
    journal.write(ofMonday, {})
    forget(journal, onMonday)
    journal.write([...ofMonday, nextDay(sit(0))], { rows: 7 })
    const rows = { interval: 3, prompt: 1, rating: 1, relabel: 1, 'check-in': 1, worn: 1 }
    expect(journal.count('all', 0)).toEqual(rows)
    expect(forget(journal, 'all')).toMatchObject({ saved: true, deleted: rows, ratings: {} })
    expect(all(journal)).toEqual([])
    expect(journal.earliest()).toBeNull()
    expect(journal.checkpoint()).toEqual({ after: 'deleting' })
    expect(journal.forgotten()).toEqual([{ deletion: 'all', startsAt: 0, at: monday }])
  })

  it('lets history begin anew on the same computer', () => {
    const directory = tempDirectory()
    const journal = journalIn(directory)
    journal.write([sit(0)], {})
    const device = () => fileIn(directory).prepare(`SELECT value FROM meta WHERE name = 'device'`)
    const before = device().get()
    forget(journal, 'all')
    journal.write([sit(1)], {})
    expect(all(journal)).toEqual([sit(1)])
    expect(device().get()).toEqual(before)
  })
})
