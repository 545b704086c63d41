import type { Interval, JournalEntry } from '#core/journal'
import type { Instant } from '#core/time'

import { fieldsOf, type RowFields } from '../data/row.ts'
import type { JournalDatabase } from '../journal-database.ts'
import { monthAfter, monthAt, monthOf, monthsFrom, startOf, type Month } from './month.ts'

/** What places a row in time, and what else of it may change. */
const times = {
  interval: ['start', '"end"'],
  prompt: ['at', 'at'],
  rating: ['at', 'at'],
  relabel: ['start', '"end"'],
  'check-in': ['at', 'at'],
  worn: ['at', 'at'],
} as const satisfies Record<JournalEntry['type'], readonly [string, string]>

/** What runs, under an id that it has only for now. */
export interface RunningInterval {
  readonly id: string
  readonly entry: Interval
}

const timeOf = (month: Month) => ({ from: startOf(month), to: startOf(monthAfter(month)) })

/**
 * What this computer recorded, month by month.
 *
 * @param running What is in no journal yet, as if it ended now: somebody who left one computer wants to
 *   see that sit at another. Its ids last until it is recorded.
 */
export function ownMonths(file: JournalDatabase, running: readonly RunningInterval[]) {
  const counts = Object.entries(times).map(([type, [time, end]]) =>
    file.connection.prepare(
      `SELECT count(*) AS rows, total(${time} - :from) AS times, total(${end} - :from) AS ends
       FROM "${type}" WHERE device = :device AND ${time} >= :from AND ${time} < :to`,
    ),
  )

  const runningIn = (month: Month) => running.filter(({ entry }) => monthOf(entry) === month)

  return {
    /** Every month from the first that has rows of anybody up to the present one. */
    all(now: Instant): readonly Month[] {
      return monthsFrom(monthAt(file.earliest()?.at ?? now), monthAt(now))
    },

    /**
     * Tells two states of a month apart: rows are only ever added, taken away or cut shorter. What runs
     * counts by its beginning, or every minute of it would be another state. Empty for a month without rows.
     */
    print(month: Month): string {
      const found = counts.map((count) => count.get({ ...timeOf(month), device: file.device }))
      const runs = runningIn(month).map(({ entry }) => `${entry.kind} ${entry.start}`)
      const isEmpty = runs.length === 0 && found.every((row) => row?.['rows'] === 0)
      return isEmpty
        ? ''
        : [...runs, ...found.map((row) => Object.values(row ?? {}).join(' '))].join(', ')
    },

    /** The rows of a month in the order of recording, as files have them. */
    rows(month: Month): readonly RowFields[] {
      const { from, to } = timeOf(month)
      const recorded = file
        .between(from, to)
        .filter(({ device }) => device === file.device)
        .map(({ id, entry }) => ({ id, device: file.device, entry: entry as JournalEntry }))
        .filter(({ entry }) => monthOf(entry) === month)
      const runs = runningIn(month).map(({ id, entry }) => ({ id, device: file.device, entry }))
      return [...recorded, ...runs].map(fieldsOf).filter((fields) => fields !== null)
    },
  }
}
