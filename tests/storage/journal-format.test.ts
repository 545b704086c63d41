import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { formatOf, migrate, migrations } from '../../electron/storage/journal-schema.ts'
import { openJournal } from '../../electron/storage/journal-store.ts'
import { worn } from './forgetting-desk.ts'
import { forEver, handClock, liked, sit, tempDirectory } from './journal-desk.ts'
import { told } from '../support/english.ts'

function memory(): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  onTestFinished(() => database.close())
  return database
}

describe('a new format', () => {
  const steps = ['CREATE TABLE a (x TEXT) STRICT', 'ALTER TABLE a ADD COLUMN y TEXT']

  it('is reached step by step from any older one', () => {
    const database = memory()
    migrate(database, steps.slice(0, 1))
    database.exec(`INSERT INTO a VALUES ('kept')`)
    migrate(database, steps)
    expect(formatOf(database)).toBe(2)
    expect(database.prepare('SELECT * FROM a').all()).toEqual([{ x: 'kept', y: null }])
  })

  it('is reached whole or not at all', () => {
    const database = memory()
    migrate(database, steps.slice(0, 1))
    expect(() => migrate(database, [...steps, 'not SQL'])).toThrow('syntax error')
    expect(formatOf(database)).toBe(1)
    expect(database.prepare('SELECT name FROM pragma_table_info(?)').all('a')).toEqual([
      { name: 'x' },
    ])
  })
})

/** A journal as the version that wrote a format left it. */
function ofFormat(format: number): string {
  const directory = tempDirectory()
  const database = new DatabaseSync(join(directory, 'journal.sqlite'))
  database.exec('PRAGMA journal_mode = WAL')
  migrate(database, migrations.slice(0, format))
  const { start, end, elapsedSeconds, kind, source, zone } = sit(0)
  database
    .prepare('INSERT INTO interval VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    .run('01KA5B6C7D8E9FGHJKMNPQRSTV', 'this', start, end, elapsedSeconds, kind, source, zone)
  database.exec(`INSERT INTO meta VALUES ('device', 'this');
    INSERT INTO checkpoint VALUES (1, '{"from":"format ${format}"}')`)
  database.close()
  return directory
}

describe.each([1, 2, 3])('a journal of format %i', (format) => {
  it('keeps all there is, and takes what is new', () => {
    const directory = ofFormat(format)
    const journal = openJournal({ directory, clock: handClock().clock })
    onTestFinished(() => journal.close())
    expect(told(journal.notices)).toBeNull()
    expect(journal.checkpoint()).toEqual({ from: `format ${format}` })
    expect(journal.between(forEver.from, forEver.to)).toEqual([sit(0)])
    journal.write([liked, worn], {})
    expect(journal.between(forEver.from, forEver.to)).toEqual([sit(0), liked, worn])
    journal.keepDaySums('rules', new Map([['2026-11-01', null]]))
    expect([...journal.daySums('rules')]).toEqual([['2026-11-01', null]])
    const order = { startsAt: 0, alsoCopies: false, checkpointAfter: () => null }
    expect(journal.forget({ ...order, deletion: 'all' })).toMatchObject({ saved: true })
    expect(journal.between(forEver.from, forEver.to)).toEqual([])
  })
})
