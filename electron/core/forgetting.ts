import type { DateText } from './calendar.ts'
import type { JournalEntry } from './journal.ts'

/** Local dates, both included. */
export interface DateRange {
  readonly from: DateText
  readonly to: DateText
}

/** What a person wants gone: some days, or all there is. */
export type Deletion = DateRange | 'all'

/** How many entries of each kind. */
export type EntryCounts = Readonly<Record<JournalEntry['type'], number>>
