import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import type { Deletion } from '#core/forgetting'
import type { JournalEntry } from '#core/journal'
import { hours, type Instant } from '#core/time'

import { checkIn, fileIn, forget, journalIn, onMonday } from './forgetting-desk.ts'
import { breakTaken, handClock, liked, sit, sits, tempDirectory } from './journal-desk.ts'
import { told } from '../support/english.ts'

/** The bytes of the journal and its log. */
function bytesIn(directory: string): string {
  return ['journal.sqlite', 'journal.sqlite-wal']
    .map((name) => join(directory, name))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'latin1'))
    .join()
}

describe('what was deleted', () => {
  const elsewhere = { zone: 'Pacific/Chatham' }
  const secret: readonly JournalEntry[] = [
    { ...sit(0), ...elsewhere },
    { ...breakTaken, ...elsewhere, routineId: 'my-own-secret' },
    { ...liked, routineId: 'my-own-secret' },
    { ...checkIn, ...elsewhere },
  ]

  it.each<Deletion>([{ from: '2026-11-15', to: '2026-11-17' }, 'all'])(
    'can be read nowhere in the file any more (%j)',
    (deletion) => {
      const directory = tempDirectory()
      const journal = journalIn(directory)
      for (let time = 0; time < 40; time += 1) {
        journal.write(secret, { state: 'the secret state '.repeat(time) })
      }
      journal.write([{ ...sit(0), start: 0 as Instant, end: 1 as Instant }], {})
      for (const text of ['Pacific/Chatham', 'my-own-secret', 'the secret state']) {
        expect(bytesIn(directory)).toContain(text)
      }
      forget(journal, deletion)
      for (const text of ['Pacific/Chatham', 'my-own-secret', 'the secret state']) {
        expect(bytesIn(directory)).not.toContain(text)
      }
    },
  )

  it('gives back its room', () => {
    const directory = tempDirectory()
    const journal = journalIn(directory)
    const room = () => statSync(join(directory, 'journal.sqlite')).size
    forget(journal, 'all')
    const empty = room()
    journal.write(sits(2_000), {})
    forget(journal, { from: '2026-11-16', to: '2026-11-17' })
    const most = room()
    expect(most).toBeGreaterThan(2 * empty)
    forget(journal, 'all')
    expect(room()).toBe(empty)
  })

  it('is in the copies until they go too, for a fresh one', () => {
    const directory = tempDirectory()
    const { clock, advance } = handClock()
    const journal = journalIn(directory, clock)
    journal.write(secret, {})
    advance(hours(24))
    journal.write([{ ...sit(0), start: 0 as Instant, end: 1 as Instant }], {})
    const folder = join(directory, 'backups')
    expect(journal.copies()).toEqual({ copies: 2, folder })
    expect(forget(journal, onMonday)).toMatchObject({ copies: 2, folder })
    expect(forget(journal, onMonday, { alsoCopies: true })).toMatchObject({ copies: 0, folder })
    expect(readdirSync(folder)).toEqual(['journal-2026-11-17.sqlite'])
    const copy = readFileSync(join(folder, 'journal-2026-11-17.sqlite'), 'latin1')
    expect(copy).not.toContain('my-own-secret')
    expect(copy).toContain('Europe/London')
  })

  it('is in a damaged file that was set aside, which counts as a copy', () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const directory = tempDirectory()
    const first = journalIn(directory)
    first.write(secret, {})
    first.close()
    fileIn(directory).exec('DROP TABLE prompt')
    const journal = journalIn(directory)
    expect(told(journal.notices)).toContain('was damaged')
    expect(journal.copies()).toEqual({ copies: 2, folder: directory })
    expect(forget(journal, 'all', { alsoCopies: true })).toMatchObject({ copies: 0 })
    expect(readdirSync(directory).filter((name) => name.includes('damaged'))).toEqual([])
  })
})
