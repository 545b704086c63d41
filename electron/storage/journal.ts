import type { StoreResult } from '#core/events'
import type { Deletion, EntryCounts, Forgotten, RatingsLeft } from '#core/forgetting'
import type { FileNotice } from '#core/file-notice'
import type { JournalEntry } from '#core/journal'
import type { Refusal } from '#core/refusal'
import type { Instant } from '#core/time'

import type { DaySums } from './day-table.ts'
import type { JournalDatabase } from './journal-database.ts'

/** The app's diary of facts, and the state from which it goes on after a restart. No method throws. */
export interface Journal {
  /**
   * Stores the entries and the checkpoint in one piece: on the disk when this returns `saved`. What cannot be
   * stored is kept in memory, in order, and tried again with the next write.
   */
  write(entries: readonly JournalEntry[], checkpoint: unknown): StoreResult
  /** The checkpoint written last, also by an earlier run; `null` when there is none. */
  checkpoint(): unknown
  /**
   * Every entry of this computer with any of its time in `from` (included) to `to` (excluded), in the
   * order of writing.
   */
  between(from: Instant, to: Instant): JournalEntry[]
  /**
   * The same for every computer whose entries are kept, this one's first, each in its order of writing;
   * of some types, or of all.
   */
  ofEachDevice(
    from: Instant,
    to: Instant,
    types?: readonly JournalEntry['type'][],
  ): readonly (readonly JournalEntry[])[]
  /** The start of the first interval of all; null when there is none. */
  earliest(): { readonly at: Instant; readonly zone: string } | null
  /** Whether it was made up for a demonstration, so that nothing in it was measured. */
  isSample(): boolean
  /** Sums of past days that hold under these rules; a date that is missing is to be computed. */
  daySums(rules: string): DaySums
  /** Keeps sums of days. To lose them is no loss. */
  keepDaySums(rules: string, sums: DaySums): void
  /** How many rows of every computer a deletion would touch. */
  count(deletion: Deletion, startsAt: number): EntryCounts
  /** Deletes, all of it or nothing. What it returns as deleted is in this file no more. */
  forget(order: ForgetOrder): ForgetResult
  /** Everything that was ever deleted: it must not come back from another computer. */
  forgotten(): readonly Forgotten[]
  /** How many files beside the journal hold what is or was in it, and the folder where they are. */
  copies(): Copies
  /** The file itself with all there is on the disk, for rows that come or go; null while it cannot be had. */
  file(): JournalDatabase | null
  /** What a person must know of the journal's state. */
  readonly notices: readonly FileNotice[]
  /** Tries once more to store what waits, then closes the file. */
  close(): void
}

export interface ForgetOrder {
  readonly deletion: Deletion
  /** Hour at which the days meant begin. */
  readonly startsAt: number
  /** Whether the copies go as well, for a fresh one. */
  readonly alsoCopies: boolean
  /** What a restart is to go by afterwards, from what is left of the ratings. */
  readonly checkpointAfter: (ratings: RatingsLeft) => unknown
}

export interface Copies {
  readonly copies: number
  readonly folder: string
}

export type ForgetResult =
  /** With the copies that still hold what was deleted. */
  | ({
      readonly saved: true
      readonly deleted: EntryCounts
      readonly ratings: RatingsLeft
    } & Copies)
  | { readonly saved: false; readonly reason: Refusal }
