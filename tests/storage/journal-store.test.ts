import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished, vi } from 'vitest'

import {
  intervalKinds,
  intervalSources,
  promptOutcomes,
  ratings,
  stopReasons,
  type IntervalKind,
  type IntervalSource,
  type JournalEntry,
  type PromptOutcome,
  type Rating,
  type StopReason,
} from '#core/journal'
import { after, before, hours, minutes } from '#core/time'

import { openDatabase } from '../../electron/storage/journal-database.ts'
import { openJournal } from '../../electron/storage/journal-store.ts'
import {
  breakTaken,
  forEver,
  handClock,
  liked,
  monday,
  ownBreak,
  sit,
  sits,
  tempDirectory,
} from './journal-desk.ts'
import { told } from '../support/english.ts'

function journalIn(directory: string, clock = handClock().clock) {
  const journal = openJournal({ directory, clock })
  onTestFinished(() => journal.close())
  return journal
}

/** The file as any other program sees it. */
function fileIn(directory: string): DatabaseSync {
  const database = new DatabaseSync(join(directory, 'journal.sqlite'))
  onTestFinished(() => database.close())
  return database
}

const ofKind = (kind: IntervalKind) => ({ ...sit(0), kind })
const from = (source: IntervalSource) => ({ ...sit(0), source })
const thatCameOut = (outcome: PromptOutcome) => ({ ...breakTaken, outcome })
const stoppedFor = (stopReason: StopReason) => ({ ...breakTaken, stopReason })
const rated = (rating: Rating) => ({ ...liked, rating })

describe('the journal', () => {
  it('begins empty, without a word', () => {
    const journal = journalIn(tempDirectory())
    expect(journal.between(forEver.from, forEver.to)).toEqual([])
    expect(journal.checkpoint()).toBeNull()
    expect(told(journal.notices)).toBeNull()
  })

  it('tells the same story after a restart, in the order it happened', () => {
    const directory = tempDirectory()
    const story = [sit(0), breakTaken, liked, sit(1), ownBreak]
    const first = journalIn(directory)
    expect(first.write(story.slice(0, 2), {})).toEqual({ kind: 'saved' })
    expect(first.write(story.slice(2), {})).toEqual({ kind: 'saved' })
    expect(first.between(forEver.from, forEver.to)).toEqual(story)
    first.close()
    expect(journalIn(directory).between(forEver.from, forEver.to)).toEqual(story)
  })

  it('keeps the order of events when the clock is set back over a restart', () => {
    const directory = tempDirectory()
    const first = journalIn(directory)
    first.write([sit(2)], {})
    first.close()
    const anHourEarlier = journalIn(directory, handClock(before(monday, hours(1))).clock)
    anHourEarlier.write([sit(0)], {})
    anHourEarlier.write([sit(1)], {})
    expect(anHourEarlier.between(forEver.from, forEver.to)).toEqual([sit(2), sit(0), sit(1)])
  })

  it('goes on from the state of the last write, also after a restart', () => {
    const directory = tempDirectory()
    const first = journalIn(directory)
    first.write([], { sitting: 12, since: [monday, null] })
    first.write([sit(0)], { sitting: 13, since: [monday, null] })
    expect(first.checkpoint()).toEqual({ sitting: 13, since: [monday, null] })
    first.close()
    expect(journalIn(directory).checkpoint()).toEqual({ sitting: 13, since: [monday, null] })
  })

  it('can keep every word the app knows', () => {
    const journal = journalIn(tempDirectory())
    const words: JournalEntry[] = [
      ...intervalKinds.map(ofKind),
      ...intervalSources.map(from),
      ...promptOutcomes.map(thatCameOut),
      ...stopReasons.map(stoppedFor),
      ...ratings.map(rated),
    ]
    journal.write(words, {})
    expect(journal.between(forEver.from, forEver.to)).toEqual(words)
    expect(told(journal.notices)).toBeNull()
  })

  it('names each row and the device, the same device after a restart', () => {
    const directory = tempDirectory()
    journalIn(directory).write([sit(0)], {})
    journalIn(directory).write([sit(1)], {})
    const rows = fileIn(directory).prepare('SELECT id, device FROM interval').all()
    const ulid = /^[0-9A-HJKMNP-TV-Z]{26}$/
    expect(rows.map((row) => ulid.test(String(row['id'])))).toEqual([true, true])
    expect(rows[0]?.['device']).toMatch(ulid)
    expect(rows[0]?.['device']).toBe(rows[1]?.['device'])
    expect(rows[0]?.['id']).not.toBe(rows[1]?.['id'])
  })

  it('keeps no trace of a state that another has taken the place of', () => {
    const directory = tempDirectory()
    const journal = journalIn(directory)
    for (const state of ['a'.repeat(9_000), 'b', 'c'.repeat(3_000), 'd'])
      journal.write([], { state })
    journal.close()
    const bytes = readFileSync(join(directory, 'journal.sqlite'), 'latin1')
    expect(bytes.match(/a{100}|b{100}|c{100}/)).toBeNull()
    expect(bytes).toContain('{"state":"d"}')
  })

  it('waits for the disk itself at every write', () => {
    const database = openDatabase(join(tempDirectory(), 'journal.sqlite'))
    onTestFinished(() => database.close())
    const setting = (name: string) => database.connection.prepare(`PRAGMA ${name}`).get()
    expect(setting('synchronous')).toEqual({ synchronous: 2 })
    expect(setting('journal_mode')).toEqual({ journal_mode: 'wal' })
    expect(setting('fullfsync')).toEqual({ fullfsync: 1 })
  })

  it('leaves a damaged entry out and says so, once', () => {
    const directory = tempDirectory()
    const journal = journalIn(directory)
    journal.write(sits(3), {})
    fileIn(directory).exec(
      `PRAGMA ignore_check_constraints = ON; UPDATE interval SET kind = 'levitating' WHERE start = ${sit(1).start}`,
    )
    expect(journal.between(forEver.from, forEver.to)).toEqual([sit(0), sit(2)])
    journal.between(forEver.from, forEver.to)
    expect(told(journal.notices)).toBe('One entry of your history is damaged and is left out.')
  })

  it('lets no impossible entry stop the ones after it', () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const journal = journalIn(tempDirectory())
    const impossible = [
      { ...sit(1), elapsedSeconds: -1 },
      { ...sit(1), elapsedSeconds: Number.NaN },
      { ...sit(1), start: 1e300 },
      { ...sit(1), zone: { city: 'London' } },
      { ...sit(1), zone: undefined },
    ] as unknown as JournalEntry[]
    expect(journal.write([sit(0), ...impossible, sit(2)], {})).toEqual({ kind: 'saved' })
    expect(journal.between(forEver.from, forEver.to)).toEqual([sit(0), sit(2)])
    expect(told(journal.notices)).toBe('5 entries of your history are damaged and are left out.')
  })
})

describe('a stretch of history', () => {
  it('holds a holiday that began long before it, also after a short absence', () => {
    const journal = journalIn(tempDirectory())
    const holiday = { ...ofKind('untracked'), end: after(monday, hours(24 * 20)) }
    const next = { ...sit(0), start: holiday.end, end: after(holiday.end, minutes(5)) }
    journal.write([holiday, next], {})
    const middle = after(monday, hours(24 * 10))
    expect(journal.between(middle, after(middle, hours(24)))).toEqual([holiday])
  })

  const setBack = { ...sit(4), end: before(sit(4).start, minutes(10)) }

  it.each([
    { what: 'all of an interval', from: 30, to: 60, holds: [sit(1)] },
    { what: 'the end of one and the start of the next', from: 59, to: 61, holds: [sit(1), sit(2)] },
    { what: 'the middle of one', from: 40, to: 41, holds: [sit(1)] },
    { what: 'a moment between two, which is the second', from: 60, to: 61, holds: [sit(2)] },
    { what: 'one that ended before it began, by its start', from: 120, to: 121, holds: [setBack] },
    { what: 'nothing', from: 200, to: 300, holds: [] },
  ])('holds $what', ({ from, to, holds }) => {
    const directory = tempDirectory()
    const journal = journalIn(directory)
    journal.write([sit(0), sit(1), sit(2), setBack], {})
    const range = [after(monday, minutes(from)), after(monday, minutes(to))] as const
    expect(journal.between(...range)).toEqual(holds)
  })

  it('begins with its first moment and ends before its last', () => {
    const journal = journalIn(tempDirectory())
    journal.write([liked], {})
    expect(journal.between(liked.at, after(liked.at, 1))).toEqual([liked])
    expect(journal.between(before(liked.at, 1), liked.at)).toEqual([])
  })
})
