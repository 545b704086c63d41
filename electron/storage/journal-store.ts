import type { StoreResult } from '#core/events'
import type { FileNotice } from '#core/file-notice'
import type { EntryCounts } from '#core/forgetting'
import { journalEntrySchema, type JournalEntry } from '#core/journal'
import type { DiskFault } from '#core/refusal'
import type { Clock, Instant } from '#core/time'

import { backUp, copies, deleteCopies } from './backup.ts'
import { isPassing, reasonFor } from './faults.ts'
import type { DaySums } from './day-table.ts'
import type { Copies, ForgetResult, Journal } from './journal.ts'
import type { JournalDatabase } from './journal-database.ts'
import { dateOf, openJournalFile } from './journal-file.ts'
import { unreadableNotice } from './journal-notices.ts'
import { entryTypes, touches, type FoundRow } from './journal-rows.ts'
import { unstoredEntries } from './unstored.ts'

/** Opens the journal in `directory`, and works without it where it cannot be opened yet. */
export function openJournal({ directory, clock }: { directory: string; clock: Clock }): Journal {
  const unstored = unstoredEntries()
  const notices: FileNotice[] = []
  const leftOut = new Set<string>()
  let database: JournalDatabase | null = null
  let closedNotice: FileNotice | null = null
  let unstoredCheckpoint: string | null = null
  let waitingSince: Instant | null = null
  let backedUpOn: string | null = null

  /** The open database; opened first where it is not, or no longer, there. Throws if that fails. */
  function opened(): JournalDatabase {
    if (database?.isInPlace() === false) {
      notices.push({ code: 'history-deleted' })
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

  function copiesThere(): Copies {
    const { paths, folder } = copies(directory)
    return { copies: paths.filter((path) => !/-(wal|shm)$/.test(path)).length, folder }
  }

  /** Puts a copy as the journal now is in the place of all those before; returns those that stayed. */
  function renewCopies(): Copies {
    deleteCopies(directory)
    const stayed = copiesThere()
    backedUpOn = null
    backUpDaily()
    return stayed
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

    ofEachDevice(from, to, types = entryTypes) {
      const devices = read(
        (file) => Map.groupBy(file.between(from, to, types), ({ device }) => device),
        new Map<string, FoundRow[]>(),
      )
      const own = sound(devices.get(database?.device ?? '') ?? [])
      devices.delete(database?.device ?? '')
      const unwritten = waiting(from, to).filter(({ type }) => types.includes(type))
      return [[...own, ...unwritten], ...[...devices.values()].map(sound)]
    },

    earliest: () => read((file) => file.earliest(), null),

    isSample: () => read((file) => file.isSample(), false),

    daySums: (rules) => read<DaySums>((file) => file.days.sums(rules), new Map()),

    keepDaySums(rules, sums) {
      try {
        database?.days.keep(rules, sums)
      } catch (error) {
        report('Sums of days could not be kept; they are computed again', error)
      }
    },

    count(deletion, startsAt) {
      const { zone } = clock.now()
      return read((file) => file.count(deletion, startsAt, zone), nothing)
    },

    forget({ deletion, startsAt, alsoCopies, checkpointAfter }) {
      const { wall, zone } = clock.now()
      // What waits may be of the time that is deleted.
      const flushed = flush()
      if (flushed.kind === 'waiting') return notForgotten(flushed.reason)
      try {
        const { counts, ratings } = opened().forget(
          { deletion, startsAt, at: wall },
          zone,
          (left) => JSON.stringify(checkpointAfter(left)),
        )
        const left = alsoCopies ? renewCopies() : copiesThere()
        return { saved: true, deleted: counts, ratings, ...left }
      } catch (error) {
        report('Nothing could be deleted', error)
        if (!isPassing(error)) letGo()
        return notForgotten(reasonFor(error, directory))
      }
    },

    forgotten: () => read((file) => file.forgotten(), []),

    copies: copiesThere,

    file() {
      if (database === null || waitingSince !== null) flush()
      return database
    },

    get notices() {
      return [
        ...notices,
        ...(closedNotice === null ? [] : [closedNotice]),
        ...(leftOut.size === 0 ? [] : [{ code: 'entries-left-out', count: leftOut.size } as const]),
      ]
    },

    close() {
      if (waitingSince !== null) flush()
      letGo()
    },
  }
}

const nothing: EntryCounts = {
  interval: 0,
  prompt: 0,
  rating: 0,
  relabel: 0,
  'check-in': 0,
  worn: 0,
}

const notForgotten = (fault: DiskFault): ForgetResult => ({
  saved: false,
  reason: { code: 'disk', fault, undone: 'nothing-said' },
})

function report(what: string, cause?: unknown): void {
  console.error(new Error(what, { cause }))
}
