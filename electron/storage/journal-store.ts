import type { StoreResult } from '#core/events'
import { journalEntrySchema, type JournalEntry } from '#core/journal'
import type { Clock, Instant } from '#core/time'

import { backUp } from './backup.ts'
import { isPassing, reasonFor } from './faults.ts'
import type { JournalDatabase } from './journal-database.ts'
import { dateOf, openJournalFile } from './journal-file.ts'
import { deletedNotice, leftOutNotice, unreadableNotice } from './journal-notices.ts'
import { touches, type FoundRow } from './journal-rows.ts'
import { unstoredEntries } from './unstored.ts'

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
  /** The same for every computer whose entries are kept, this one's first, each in its order of writing. */
  ofEachDevice(from: Instant, to: Instant): readonly (readonly JournalEntry[])[]
  /** The start of the first interval of all; null when there is none. */
  earliest(): { readonly at: Instant; readonly zone: string } | null
  /** Whether it was made up for a demonstration, so that nothing in it was measured. */
  isSample(): boolean
  /** What a person must know of the journal's state; `null` when all is well. */
  readonly notice: string | null
  /** Tries once more to store what waits, then closes the file. */
  close(): void
}

/** Opens the journal in `directory`, and works without it where it cannot be opened yet. */
export function openJournal({ directory, clock }: { directory: string; clock: Clock }): Journal {
  const unstored = unstoredEntries()
  const notices: string[] = []
  const leftOut = new Set<string>()
  let database: JournalDatabase | null = null
  let closedNotice: string | null = null
  let unstoredCheckpoint: string | null = null
  let waitingSince: Instant | null = null
  let backedUpOn: string | null = null

  /** The open database; opened first where it is not, or no longer, there. Throws if that fails. */
  function opened(): JournalDatabase {
    if (database?.isInPlace() === false) {
      notices.push(deletedNotice)
      letGo()
    }
    if (database !== null) return database
    try {
      database = openJournalFile(directory, clock.now().wall, (notice) => notices.push(notice))
      closedNotice = null
      return database
    } catch (error) {
      closedNotice = unreadableNotice(error, directory)
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
      const target = opened()
      const entries = unstored.named(target.newestId(), wall)
      for (const { id, entry } of target.save(entries, unstoredCheckpoint)) {
        leftOut.add(id)
        report(`The journal refused ${JSON.stringify(entry)}; it is left out`)
      }
      unstored.clear()
      unstoredCheckpoint = null
      waitingSince = null
      return { kind: 'saved' }
    } catch (error) {
      if (waitingSince === null) report('The journal could not be written; entries wait', error)
      if (!isPassing(error)) letGo()
      waitingSince ??= wall
      const reason = reasonFor(error, directory)
      return { kind: 'waiting', entries: unstored.all().length, since: waitingSince, reason }
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

  /** What the file answers; `otherwise` where it cannot be read. */
  function read<Answer>(ask: (from: JournalDatabase) => Answer, otherwise: Answer): Answer {
    if (database === null) return otherwise
    try {
      return ask(database)
    } catch (error) {
      report('The journal could not be read', error)
      closedNotice = unreadableNotice(error, directory)
      letGo()
      return otherwise
    }
  }

  function sound(rows: readonly FoundRow[]): JournalEntry[] {
    return rows.flatMap(({ id, entry }) => {
      const parsed = journalEntrySchema.safeParse(entry)
      if (parsed.success) return [parsed.data]
      leftOut.add(id)
      return []
    })
  }

  const waiting = (from: Instant, to: Instant) =>
    unstored.all().filter((entry) => touches(entry, from, to))

  try {
    opened()
  } catch (error) {
    report('The journal could not be opened; it is tried again with each write', error)
  }

  return {
    write(entries, checkpoint) {
      unstored.add(entries)
      unstoredCheckpoint = JSON.stringify(checkpoint) ?? 'null'
      const result = flush()
      if (result.kind === 'saved') backUpDaily()
      return result
    },

    checkpoint() {
      return unstoredCheckpoint === null ? storedCheckpoint() : JSON.parse(unstoredCheckpoint)
    },

    between(from, to) {
      const stored = read(
        (file) => sound(file.between(from, to).filter(({ device }) => device === file.device)),
        [],
      )
      return [...stored, ...waiting(from, to)]
    },

    ofEachDevice(from, to) {
      const devices = read(
        (file) => Map.groupBy(file.between(from, to), ({ device }) => device),
        new Map<string, FoundRow[]>(),
      )
      const own = sound(devices.get(database?.device ?? '') ?? [])
      devices.delete(database?.device ?? '')
      return [[...own, ...waiting(from, to)], ...[...devices.values()].map(sound)]
    },

    earliest: () => read((file) => file.earliest(), null),

    isSample: () => read((file) => file.isSample(), false),

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

function report(what: string, cause?: unknown): void {
  console.error(new Error(what, { cause }))
}
