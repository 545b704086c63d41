import type { DatabaseSync } from 'node:sqlite'

import { addDays, startOfDate } from '#core/calendar'
import {
  outside,
  timeOf,
  zoneOf,
  type DateRange,
  type Deletion,
  type EntryCounts,
  type Forgotten,
  type RatingsLeft,
} from '#core/forgetting'
import type { JournalEntry, Rating } from '#core/journal'
import { after, before, hours, type Instant } from '#core/time'
import { incrementBase32 } from 'ulid'

import { entryTypes, type FoundRow, type journalRows } from './journal-rows.ts'
import { inTransaction } from './transaction.ts'

/** No two zones are further apart. */
const zonesApart = hours(26)

/** A row that a deletion touches, and what it leaves of it. */
interface Touched {
  readonly row: FoundRow
  readonly entry: JournalEntry
  readonly left: readonly JournalEntry[]
}

/** What a deletion did. */
export interface Deleted {
  /** How many rows it touched. */
  readonly counts: EntryCounts
  readonly ratings: RatingsLeft
}

/** Takes history out of one open database, of every computer. */
export function forgetting(database: DatabaseSync, rows: ReturnType<typeof journalRows>) {
  const lastRating = database.prepare(
    'SELECT rating FROM rating WHERE routineId = ? ORDER BY id DESC LIMIT 1',
  )
  const remember = database.prepare(
    'INSERT INTO forgotten ("from", "to", startsAt, at) VALUES (?, ?, ?, ?)',
  )

  /** @param zone For what has no zone of its own and follows nothing that has. */
  function touched(range: DateRange, startsAt: number, zone: string): readonly Touched[] {
    const from = before(startOfDate(range.from, zone), zonesApart)
    const to = after(startOfDate(addDays(range.to, 1), zone), zonesApart)
    let here = zone
    const times = new Map<string, ReturnType<typeof timeOf>>()
    return rows.between(from, to).flatMap((row) => {
      const entry = row.entry as JournalEntry
      here = zoneOf(entry) ?? here
      const time = times.get(here) ?? timeOf(range, startsAt, here)
      times.set(here, time)
      const left = outside(entry, time)
      return left[0] === entry ? [] : [{ row, entry, left }]
    })
  }

  function remove({ row, entry, left }: Touched): void {
    rows.remove(entry.type, row.id)
    let { id } = row
    for (const part of left) {
      // The names of what lies before and after sort one after the other.
      while (rows.has(id)) id = incrementBase32(id)
      rows.insert(row.device, { id, entry: part })
    }
  }

  function ratingsLeft(gone: readonly Touched[]): RatingsLeft {
    const routines = gone.flatMap(({ entry }) => (entry.type === 'rating' ? entry.routineId : []))
    return Object.fromEntries(
      routines.map((id) => [id, (lastRating.get(id)?.['rating'] ?? null) as Rating | null]),
    )
  }

  function everything(): EntryCounts {
    return countsOf((type) =>
      Number(database.prepare(`SELECT count(*) AS rows FROM "${type}"`).get()?.['rows']),
    )
  }

  return {
    /** How many rows a deletion would touch. */
    count: (deletion: Deletion, startsAt: number, zone: string): EntryCounts =>
      deletion === 'all' ? everything() : countsIn(touched(deletion, startsAt, zone)),

    /** Deletes, remembers that it did, and finishes with what else belongs to it, all in one transaction. */
    forget(
      { deletion, startsAt, at }: Forgotten,
      zone: string,
      finish: (ratings: RatingsLeft) => void,
    ): Deleted {
      return inTransaction(database, () => {
        if (deletion === 'all') {
          const counts = everything()
          // The sums first: then no row has any to take along.
          const tables = ['day', 'forgotten', ...entryTypes]
          database.exec(tables.map((table) => `DELETE FROM "${table}"`).join(';'))
          remember.run(null, null, startsAt, at)
          finish({})
          return { counts, ratings: {} }
        }
        const gone = touched(deletion, startsAt, zone)
        gone.forEach(remove)
        remember.run(deletion.from, deletion.to, startsAt, at)
        const ratings = ratingsLeft(gone)
        finish(ratings)
        return { counts: countsIn(gone), ratings }
      })
    },

    /** Everything that was ever deleted, the first first. */
    forgotten: (): readonly Forgotten[] =>
      database
        .prepare('SELECT "from", "to", startsAt, at FROM forgotten ORDER BY rowid')
        .all()
        .map(({ from, to, startsAt, at }) => ({
          deletion: from === null ? 'all' : { from: String(from), to: String(to) },
          startsAt: Number(startsAt),
          at: Number(at) as Instant,
        })),
  }
}

const countsIn = (touched: readonly Touched[]): EntryCounts =>
  countsOf((type) => touched.filter(({ entry }) => entry.type === type).length)

const countsOf = (count: (type: JournalEntry['type']) => number): EntryCounts => ({
  interval: count('interval'),
  prompt: count('prompt'),
  rating: count('rating'),
  relabel: count('relabel'),
  'check-in': count('check-in'),
  worn: count('worn'),
})
