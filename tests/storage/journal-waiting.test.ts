import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

import { after, hours, minutes } from '#core/time'

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

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

/** A journal whose folder can be taken away and given back. */
function journalOnALooseFolder() {
  const place = tempDirectory()
  const directory = join(place, 'data')
  const elsewhere = join(place, 'elsewhere')
  const time = handClock()
  const open = () => {
    const journal = openJournal({ directory, clock: time.clock })
    onTestFinished(() => journal.close())
    return journal
  }
  return {
    directory,
    open,
    advance: time.advance,
    takeAway() {
      if (existsSync(directory)) renameSync(directory, elsewhere)
      writeFileSync(directory, 'in the way')
    },
    giveBack() {
      rmSync(directory)
      if (existsSync(elsewhere)) renameSync(elsewhere, directory)
      else mkdirSync(directory)
    },
  }
}

describe('a journal that cannot be written', () => {
  it('keeps what happens in memory, tells how much waits and since when, and stores it once', () => {
    const folder = journalOnALooseFolder()
    const journal = folder.open()
    journal.write(sits(2), { step: 1 })

    folder.takeAway()
    folder.advance(minutes(5))
    const since = after(monday, minutes(5))
    const reason = 'not-writable'
    expect(journal.write([sit(2)], { step: 2 })).toEqual({
      kind: 'waiting',
      entries: 1,
      since,
      reason,
    })
    folder.advance(minutes(1))
    expect(journal.write([breakTaken, sit(3)], { step: 3 })).toEqual({
      kind: 'waiting',
      entries: 3,
      since,
      reason,
    })
    expect(journal.checkpoint()).toEqual({ step: 3 })

    folder.giveBack()
    expect(journal.write([], { step: 4 })).toEqual({ kind: 'saved' })
    expect(journal.write([], { step: 5 })).toEqual({ kind: 'saved' })
    const story = [...sits(3), breakTaken, sit(3)]
    expect(journal.between(forEver.from, forEver.to)).toEqual(story)
    journal.close()
    const later = folder.open()
    expect(later.between(forEver.from, forEver.to)).toEqual(story)
    expect(later.checkpoint()).toEqual({ step: 5 })
  })

  it('starts without a folder it may use, and takes it up when there is one', () => {
    const folder = journalOnALooseFolder()
    folder.takeAway()
    const journal = folder.open()
    expect(told(journal.notices)).toBe(
      'Your history cannot be read now. The folder cannot be written to. New entries are kept in memory and tried again.',
    )
    expect(journal.checkpoint()).toBeNull()
    expect(journal.write([sit(0)], {}).kind).toBe('waiting')

    folder.giveBack()
    expect(journal.write([sit(1)], {})).toEqual({ kind: 'saved' })
    expect(told(journal.notices)).toBeNull()
    expect(journal.between(forEver.from, forEver.to)).toEqual(sits(2))
  })

  it('tells the same history of a stretch whether it waits or is stored', () => {
    const folder = journalOnALooseFolder()
    folder.takeAway()
    const journal = folder.open()
    const story = [...sits(4), breakTaken, liked, ownBreak]
    journal.write(story, {})
    const ranges = [
      [0, 30],
      [29, 31],
      [30, 31],
      [31, 34],
      [59, 71],
      [120, 121],
    ].map(
      ([from = 0, to = 0]) => [after(monday, minutes(from)), after(monday, minutes(to))] as const,
    )
    const waiting = ranges.map((range) => journal.between(...range))
    folder.giveBack()
    expect(journal.write([], {}).kind).toBe('saved')
    expect(ranges.map((range) => journal.between(...range))).toEqual(waiting)
  })

  it('stores what waits at the last moment, when the app quits', () => {
    const folder = journalOnALooseFolder()
    folder.takeAway()
    const journal = folder.open()
    journal.write([sit(0)], { step: 1 })
    folder.giveBack()
    journal.close()
    const later = folder.open()
    expect(later.between(forEver.from, forEver.to)).toEqual([sit(0)])
    expect(later.checkpoint()).toEqual({ step: 1 })
  })

  it('says so when another program holds the file, and goes on when it lets go', () => {
    const directory = tempDirectory()
    const journal = openJournal({ directory, clock: handClock().clock })
    onTestFinished(() => journal.close())
    const other = new DatabaseSync(join(directory, 'journal.sqlite'))
    onTestFinished(() => other.close())
    other.exec('BEGIN IMMEDIATE')
    expect(journal.write([sit(0)], {})).toMatchObject({
      entries: 1,
      reason: 'in-use',
    })
    other.exec('ROLLBACK')
    expect(journal.write([sit(1)], {})).toEqual({ kind: 'saved' })
    expect(journal.between(forEver.from, forEver.to)).toEqual(sits(2))
  })
})

describe('a history that is deleted while the app runs', () => {
  it('is begun again from its last copy, and the person is told', () => {
    const directory = tempDirectory()
    const time = handClock()
    const journal = openJournal({ directory, clock: time.clock })
    onTestFinished(() => journal.close())
    journal.write([sit(0)], {})
    time.advance(hours(1))
    for (const suffix of ['', '-wal', '-shm']) {
      rmSync(join(directory, `journal.sqlite${suffix}`), { force: true })
    }
    expect(journal.write([sit(2)], {})).toEqual({ kind: 'saved' })
    expect(journal.between(forEver.from, forEver.to)).toEqual([sit(0), sit(2)])
    expect(told(journal.notices)).toBe(
      'Your history file was moved or deleted while Uncurl was running. ' +
        'Your history file was missing, so the copy of 16 November 2026 was put in its place. ' +
        'What came after that copy is not in it.',
    )
  })
})
