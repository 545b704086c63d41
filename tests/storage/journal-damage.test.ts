import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

import { after, hours, type Instant } from '#core/time'

import { openJournal } from '../../electron/storage/journal-store.ts'
import { forEver, handClock, monday, sit, sits, tempDirectory } from './journal-desk.ts'
import { told } from '../support/english.ts'

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

const days = (count: number) => hours(24 * count)

function journalOn(directory: string, at: Instant) {
  const journal = openJournal({ directory, clock: handClock(at).clock })
  onTestFinished(() => journal.close())
  return journal
}

/** A journal of `count` days, one sit a day, each day a run of its own that ends in good order. */
function journalOfDays(count: number): string {
  const directory = tempDirectory()
  for (let day = 0; day < count; day += 1) {
    const journal = journalOn(directory, after(monday, days(day)))
    journal.write([sit(day)], { day })
    journal.close()
  }
  return directory
}

const file = (directory: string) => join(directory, 'journal.sqlite')
const copies = (directory: string) => readdirSync(join(directory, 'backups')).toSorted()
const aside = (directory: string) =>
  readdirSync(directory).filter((name) => /^journal\.damaged-.*\.sqlite$/.test(name))

/** Overwrites all but the file's header, as a dying disk does. */
function damage(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill(0xa5, 512)
  writeFileSync(path, bytes)
}

describe('a damaged history', () => {
  it.each([
    { fault: 'overwritten in the middle', spoil: damage },
    { fault: 'all zeros', spoil: (path: string) => writeFileSync(path, Buffer.alloc(20_000)) },
    { fault: 'not a history at all', spoil: (path: string) => writeFileSync(path, 'hello there') },
    {
      fault: 'cut off',
      spoil: (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 9_000)),
    },
    {
      fault: 'a file of another program',
      spoil(path: string) {
        rmSync(path)
        const other = new DatabaseSync(path)
        other.exec('CREATE TABLE interval (song TEXT); PRAGMA user_version = 1')
        other.close()
      },
    },
  ])('($fault) is set aside and the newest copy takes its place', ({ spoil }) => {
    const directory = journalOfDays(3)
    spoil(file(directory))
    const journal = journalOn(directory, after(monday, days(3)))
    expect(journal.between(forEver.from, forEver.to)).toEqual(sits(3))
    expect(journal.checkpoint()).toEqual({ day: 2 })
    expect(aside(directory)).toEqual(['journal.damaged-2026-11-19T09-00-00-000Z.sqlite'])
    expect(told(journal.notices)).toBe(
      'Your history file was damaged and is kept as journal.damaged-2026-11-19T09-00-00-000Z.sqlite. ' +
        'The copy of 18 November 2026 was put in its place; what came after that copy is not in it.',
    )
    expect(journal.write([sit(3)], { day: 3 })).toEqual({ kind: 'saved' })
    expect(journal.between(forEver.from, forEver.to)).toEqual(sits(4))
    expect(readdirSync(directory).filter((name) => name.includes('restored'))).toEqual([])
    expect(copies(directory)).toHaveLength(4)
  })

  it('gives way to an older copy when the newest is damaged too', () => {
    const directory = journalOfDays(3)
    damage(file(directory))
    damage(join(directory, 'backups', 'journal-2026-11-18.sqlite'))
    const journal = journalOn(directory, after(monday, days(3)))
    expect(journal.between(forEver.from, forEver.to)).toEqual(sits(2))
    expect(told(journal.notices)).toContain('The copy of 17 November 2026')
  })

  it('without a copy gives way to a new one, and the person is told', () => {
    const directory = journalOfDays(1)
    rmSync(join(directory, 'backups'), { recursive: true })
    damage(file(directory))
    const damaged = readFileSync(file(directory))
    const journal = journalOn(directory, after(monday, days(1)))
    const [name = ''] = aside(directory)
    expect(told(journal.notices)).toBe(
      `Your history file was damaged and is kept as ${name}. There was no sound copy of it, so a new history was begun.`,
    )
    expect(readFileSync(join(directory, name))).toEqual(damaged)
    expect(journal.write([sit(1)], {})).toEqual({ kind: 'saved' })
    expect(journal.between(forEver.from, forEver.to)).toEqual([sit(1)])
  })

  it('waits, rather than begin anew, while its newest copy cannot be read', () => {
    const directory = journalOfDays(2)
    damage(file(directory))
    const copy = join(directory, 'backups', 'journal-2026-11-17.sqlite')
    renameSync(copy, `${copy}.elsewhere`)
    mkdirSync(copy)
    const journal = journalOn(directory, after(monday, days(2)))
    expect(journal.write([sit(2)], {}).kind).toBe('waiting')
    expect(aside(directory)).toEqual([])

    rmdirSync(copy)
    renameSync(`${copy}.elsewhere`, copy)
    expect(journal.write([], {})).toEqual({ kind: 'saved' })
    expect(journal.between(forEver.from, forEver.to)).toEqual(sits(3))
  })

  it('takes its log with it, so that no old page is played into the copy', () => {
    const directory = journalOfDays(2)
    writeFileSync(`${file(directory)}-wal`, 'an old log')
    damage(file(directory))
    const journal = journalOn(directory, after(monday, days(2)))
    expect(journal.between(forEver.from, forEver.to)).toEqual(sits(2))
    const [name = ''] = aside(directory)
    expect(readFileSync(join(directory, `${name}-wal`), 'utf8')).toBe('an old log')
  })

  it.each([
    { fault: 'gone', spoil: (path: string) => rmSync(path) },
    { fault: 'empty', spoil: (path: string) => writeFileSync(path, '') },
  ])('that is $fault comes back from the newest copy', ({ spoil }) => {
    const directory = journalOfDays(2)
    spoil(file(directory))
    const journal = journalOn(directory, after(monday, days(2)))
    expect(journal.between(forEver.from, forEver.to)).toEqual(sits(2))
    expect(told(journal.notices)).toContain('was missing, so the copy of 17 November 2026')
  })

  /** A journal so long that most of it is read from the disk, which then spoils it. */
  function spoiledWhileOpen() {
    const directory = tempDirectory()
    const first = journalOn(directory, monday)
    first.write(sits(2_000), {})
    first.close()
    const journal = journalOn(directory, monday)
    damage(file(directory))
    return journal
  }

  it('that spoils while the app runs gives way at the second write, and neither is lost', () => {
    const journal = spoiledWhileOpen()
    expect(journal.write([sit(2_000)], {})).toMatchObject({ reason: 'damaged' })
    expect(journal.write([sit(2_001)], {})).toEqual({ kind: 'saved' })
    expect(journal.between(forEver.from, forEver.to)).toEqual(sits(2_002))
  })

  it('that is met by a look into the past gives way at the next write', () => {
    const journal = spoiledWhileOpen()
    expect(journal.between(forEver.from, forEver.to)).toEqual([])
    expect(told(journal.notices)).toBe(
      'Your history cannot be read now. The file is damaged. New entries are kept in memory and tried again.',
    )
    expect(journal.write([sit(2_000)], {})).toEqual({ kind: 'saved' })
    expect(journal.between(forEver.from, forEver.to)).toEqual(sits(2_001))
    expect(told(journal.notices)).toContain('The copy of 16 November 2026 was put in its place')
  })
})

describe('a history of a newer version', () => {
  it('is refused by its name and left as it is, and what happens is kept in memory', () => {
    const directory = journalOfDays(1)
    const database = new DatabaseSync(file(directory))
    database.exec('PRAGMA user_version = 9')
    database.close()
    const before = readFileSync(file(directory))
    const journal = journalOn(directory, after(monday, days(1)))
    expect(told(journal.notices)).toBe(
      'Your history file was written by a newer version of Uncurl (format 9; this one knows up to 4). ' +
        'It was left as it is. Until you install the newer version, new entries are kept in memory only.',
    )
    expect(journal.write([sit(1)], {})).toMatchObject({
      entries: 1,
      reason: 'newer',
    })
    expect(journal.between(forEver.from, forEver.to)).toEqual([sit(1)])
    journal.close()
    expect(readFileSync(file(directory))).toEqual(before)
    expect(aside(directory)).toEqual([])
  })
})

describe('the daily copies', () => {
  it('are the newest five', () => {
    expect(copies(journalOfDays(7))).toEqual([
      'journal-2026-11-18.sqlite',
      'journal-2026-11-19.sqlite',
      'journal-2026-11-20.sqlite',
      'journal-2026-11-21.sqlite',
      'journal-2026-11-22.sqlite',
    ])
  })

  it('come also when the app runs for days', () => {
    const directory = tempDirectory()
    const time = handClock()
    const journal = openJournal({ directory, clock: time.clock })
    onTestFinished(() => journal.close())
    journal.write([sit(0)], {})
    time.advance(hours(14))
    journal.write([sit(28)], {})
    time.advance(hours(2))
    journal.write([sit(32)], {})
    expect(copies(directory)).toEqual(['journal-2026-11-16.sqlite', 'journal-2026-11-17.sqlite'])
  })

  it('trust no date from a time when the clock was wrong', () => {
    const directory = journalOfDays(2)
    const backups = join(directory, 'backups')
    const oldest = readFileSync(join(backups, 'journal-2026-11-16.sqlite'))
    writeFileSync(join(backups, 'journal-2099-01-01.sqlite'), oldest)
    rmSync(file(directory))
    const journal = journalOn(directory, after(monday, days(2)))
    expect(journal.between(forEver.from, forEver.to)).toEqual(sits(2))
  })

  it('that cannot be made cost nothing else', () => {
    const directory = tempDirectory()
    writeFileSync(join(directory, 'backups'), 'in the way')
    const journal = journalOn(directory, monday)
    expect(journal.write([sit(0)], {})).toEqual({ kind: 'saved' })
    expect(journal.write([sit(1)], {})).toEqual({ kind: 'saved' })
    expect(journal.between(forEver.from, forEver.to)).toEqual(sits(2))
  })

  it('are never made of a damaged history', () => {
    const directory = journalOfDays(1)
    const elsewhere = tempDirectory()
    mkdirSync(join(elsewhere, 'backups'))
    copyFileSync(join(directory, 'backups', 'journal-2026-11-16.sqlite'), file(elsewhere))
    damage(file(elsewhere))
    const journal = journalOn(elsewhere, after(monday, days(1)))
    journal.write([sit(1)], {})
    expect(journal.between(forEver.from, forEver.to)).toEqual([sit(1)])
    expect(copies(elsewhere)).toEqual(['journal-2026-11-17.sqlite'])
  })
})
