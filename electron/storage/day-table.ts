import type { DatabaseSync } from 'node:sqlite'

import type { DateText } from '#core/calendar'
import type { DaySum } from '#core/summary/history-view'

import { inTransaction } from './transaction.ts'

/** Sums by date; null for a date on which nothing is. */
export type DaySums = ReadonlyMap<DateText, DaySum | null>

/**
 * The sums of past days, so that ten years need not be read for them. They are derived: all of it may go
 * at any time, and a date that is not there is computed again. The schema sees to it that a row that is
 * written or deleted takes the sums of its days with it.
 */
export function dayTable(database: DatabaseSync) {
  const all = database.prepare('SELECT date, json FROM day')
  const put = database.prepare('INSERT OR REPLACE INTO day (date, json) VALUES (?, ?)')
  const rules = database.prepare(`SELECT value FROM meta WHERE name = 'dayRules'`)
  const putRules = database.prepare(
    `INSERT OR REPLACE INTO meta (name, value) VALUES ('dayRules', ?)`,
  )

  const holdsUnder = (wanted: string) => rules.get()?.['value'] === wanted

  return {
    /** All that still hold, if they were computed under these rules. */
    sums(under: string): DaySums {
      if (!holdsUnder(under)) return new Map()
      return new Map(
        all
          .all()
          .map(({ date, json }) => [String(date), JSON.parse(String(json)) as DaySum | null]),
      )
    },

    /** Adds to them. What was computed under other rules goes. */
    keep(under: string, sums: DaySums): void {
      // Losing them costs nothing, so nobody waits for the disk itself.
      database.exec('PRAGMA synchronous = NORMAL')
      try {
        inTransaction(database, () => {
          if (!holdsUnder(under)) {
            database.exec('DELETE FROM day')
            putRules.run(under)
          }
          for (const [date, sum] of sums) put.run(date, JSON.stringify(sum))
        })
      } finally {
        database.exec('PRAGMA synchronous = FULL')
      }
    },
  }
}
