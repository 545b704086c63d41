import type { CheckIn, Interval, JournalEntry, PromptEvent, WornEntry } from '../journal.ts'

/** What a summary is computed from: the facts of some weeks, in the order in which they were recorded. */
export interface Recorded {
  /** They never overlap; what was called something else has the kind that it was called. */
  readonly intervals: readonly Interval[]
  readonly prompts: readonly PromptEvent[]
  readonly checkIns: readonly CheckIn[]
  readonly worn: readonly WornEntry[]
}

/** Sorts entries by what they are. Intervals are to be as called and joined already. */
export const recordedFrom = (entries: readonly JournalEntry[]): Recorded => ({
  intervals: entries.filter((entry) => entry.type === 'interval'),
  prompts: entries.filter((entry) => entry.type === 'prompt'),
  checkIns: entries.filter((entry) => entry.type === 'check-in'),
  worn: entries.filter((entry) => entry.type === 'worn'),
})
