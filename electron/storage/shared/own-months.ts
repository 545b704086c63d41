import type { JournalEntry } from '#core/journal'
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
} as const satisfies Record<JournalEntry['type'], readonly [string, string]>

const timeOf = (month: Month) => ({ from: startOf(month), to: startOf(monthAfter(month)) })

/** What this computer recorded, month by month. */
export function ownMonths(file: JournalDatabase) {
  const counts = Object.entries(times).map(([type, [time, end]]) =>
    file.connection.prepare(
      `SELECT count(*) AS rows, total(${time} - :from) AS times, total(${end} - :from) AS ends
       FROM "${type}" WHERE device = :device AND ${time} >= :from AND ${time} < :to`,
    ),
  )

  return {
    /** Every month from the first that has rows of anybody up to the present one. */
    all(now: Instant): readonly Month[] {
      return monthsFrom(monthAt(file.earliest()?.at ?? now), monthAt(now))
    },

    /**
     * Tells two states of a month apart: rows are only ever added, taken away or cut shorter. Empty for a
     * month without rows.
     */
    print(month: Month): string {
      const found = counts.map((count) => count.get({ ...timeOf(month), device: file.device }))
      const isEmpty = found.every((row) => row?.['rows'] === 0)
      return isEmpty ? '' : found.map((row) => Object.values(row ?? {}).join(' ')).join(', ')
    },

    /** The rows of a month in the order of recording, as files have them. */
    rows(month: Month): readonly RowFields[] {
      const { from, to } = timeOf(month)
      return file
        .between(from, to)
        .filter(({ device }) => device === file.device)
        .map(({ id, device, entry }) => ({ id, device, entry: entry as JournalEntry }))
        .filter(({ entry }) => monthOf(entry) === month)
        .map(fieldsOf)
        .filter((fields) => fields !== null)
    },
  }
}
