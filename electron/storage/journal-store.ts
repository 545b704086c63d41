import type { StoreResult } from '#core/events'
import { journalEntrySchema, type JournalEntry } from '#core/journal'
import type { Clock, Instant } from '#core/time'
import { decodeTime, isValid, monotonicFactory } from 'ulid'

import { backUp } from './backup.ts'
import { isPassing, NewerJournalError, reasonFor } from './faults.ts'
import type { JournalDatabase } from './journal-database.ts'
import { dateOf, openJournalFile } from './journal-file.ts'
import { touches, type NamedEntry } from './journal-rows.ts'

/** The app's diary of facts, and the state from which it goes on after a restart. No method throws. */
export interface Journal {
  /**
   * Stores the entries and the checkpoint in one piece: on the disk when this returns `saved`. What cannot be
   * stored is kept in memory, in order, and tried again with the next write.
   */
  write(entries: readonly JournalEntry[], checkpoint: unknown): StoreResult
  /** The checkpoint written last, also by an earlier run; `null` when there is none. */
  checkpoint(): unknown
  /** Every entry with any of its time in `from` (included) to `to` (excluded), in the order of writing. */
  between(from: Instant, to: Instant): JournalEntry[]
  /** What a person must know of the journal's state; `null` when all is well. */
  readonly notice: string | null
  /** Tries once more to store what waits, then closes the file. */
  close(): void
}

/** Opens the journal in `directory`, and works without it where it cannot be opened yet. */
export function openJournal({ directory, clock }: { directory: string; clock: Clock }): Journal {
  const ulid = monotonicFactory()
  const notices: string[] = []
  const leftOut = new Set<string>()
  let database: JournalDatabase | null = null
  let closedNotice: string | null = null
  /** Ids follow on from this moment, so that they keep their order when the wall clock is set back. */
  let namesAfter = 0
  let waiting: NamedEntry[] = []
  let waitingSince: Instant | null = null
  let waitingCheckpoint: string | null = null
  let backedUpOn: string | null = null

  /** The open database; opened first where it is not, or no longer, there. Throws if that fails. */
  function opened(): JournalDatabase {
    if (database?.isInPlace() === false) {
      notices.push('Your history file was moved or deleted while Uncurl was running.')
      letGo()
    }
    if (database !== null) return database
    try {
      const found = openJournalFile(directory, clock.now().wall)
      database = found.database
      if (found.notice !== null) notices.push(found.notice)
      const newest = database.newestId()
      if (newest !== undefined && isValid(newest)) namesAfter = decodeTime(newest) + 1
      closedNotice = null
      return database
    } catch (error) {
      closedNotice = closedBecause(error)
      throw error
    }
  }

  function letGo(): void {
    try {
      database?.close()
    } catch (error) {
      report('The journal did not close in good order', error)
    }
    database = null
  }

  function flush(): StoreResult {
    const { wall } = clock.now()
    try {
      const refused = opened().save(waiting, waitingCheckpoint)
      for (const { id, entry } of refused) {
        leftOut.add(id)
        report(`The journal refused ${JSON.stringify(entry)}; it is left out`)
      }
      waiting = []
      waitingCheckpoint = null
      waitingSince = null
      return { kind: 'saved' }
    } catch (error) {
      if (waitingSince === null) report('The journal could not be written; entries wait', error)
      if (!isPassing(error)) letGo()
      waitingSince ??= wall
      return {
        kind: 'waiting',
        entries: waiting.length,
        since: waitingSince,
        reason: reasonFor(error),
      }
    }
  }

  /** Once a day. A copy that cannot be made costs nothing today, so it is not tried again until tomorrow. */
  function backUpDaily(): void {
    const today = dateOf(clock.now().wall)
    if (database === null || today === backedUpOn) return
    backedUpOn = today
    try {
      backUp(database.connection, directory, today)
    } catch (error) {
      report(`There is no copy of the journal of ${today}`, error)
    }
  }

  function storedCheckpoint(): unknown {
    try {
      return JSON.parse(database?.checkpoint() ?? 'null')
    } catch (error) {
      report('The checkpoint could not be read; the app starts without one', error)
      return null
    }
  }

  function stored(from: Instant, to: Instant): JournalEntry[] {
    if (database === null) return []
    try {
      return database.between(from, to).flatMap(({ id, entry }) => {
        const parsed = journalEntrySchema.safeParse(entry)
        if (parsed.success) return [parsed.data]
        leftOut.add(id)
        return []
      })
    } catch (error) {
      report('The journal could not be read', error)
      closedNotice = closedBecause(error)
      letGo()
      return []
    }
  }

  try {
    opened()
  } catch (error) {
    report('The journal could not be opened; it is tried again with each write', error)
  }

  return {
    write(entries, checkpoint) {
      waitingCheckpoint = JSON.stringify(checkpoint) ?? 'null'
      for (const entry of entries) {
        waiting.push({ id: ulid(Math.max(clock.now().wall, namesAfter)), entry })
      }
      const result = flush()
      if (result.kind === 'saved') backUpDaily()
      return result
    },

    checkpoint() {
      return waitingCheckpoint === null ? storedCheckpoint() : JSON.parse(waitingCheckpoint)
    },

    between(from, to) {
      const unstored = waiting.map(({ entry }) => entry)
      return [...stored(from, to), ...unstored.filter((entry) => touches(entry, from, to))]
    },

    get notice() {
      const parts = [...notices, closedNotice, leftOutNotice(leftOut.size)]
      return parts.filter((part) => part !== null).join(' ') || null
    },

    close() {
      if (waitingSince !== null) flush()
      letGo()
    },
  }
}

function closedBecause(error: unknown): string {
  if (error instanceof NewerJournalError) {
    return `Your history file was written by a newer version of Uncurl (format ${error.format}; this one knows up to ${error.known}). It was left as it is. Until you install the newer version, new entries are kept in memory only.`
  }
  return `Your history cannot be read now. ${reasonFor(error)}. New entries are kept in memory and tried again.`
}

function leftOutNotice(count: number): string | null {
  if (count === 0) return null
  return count === 1
    ? 'One entry of your history is damaged and is left out.'
    : `${count} entries of your history are damaged and are left out.`
}

function report(what: string, cause?: unknown): void {
  console.error(new Error(what, { cause }))
}
