import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

import type { Deletion, EntryCounts, Forgotten, RatingsLeft } from '#core/forgetting'
import type { JournalEntry } from '#core/journal'
import type { Instant } from '#core/time'
import { ulid } from 'ulid'

import { dayTable } from './day-table.ts'
import { DamagedJournalError, isRefusal } from './faults.ts'
import { forgetting, type Deleted } from './journal-forgetting.ts'
import { journalRows, type FoundRow, type NamedEntry } from './journal-rows.ts'
import { migrate, refuseNewer } from './journal-schema.ts'
import { inTransaction } from './transaction.ts'

/** How long to wait for another program that holds the file, in ms. */
const busyTimeout = 2_000

/** One sound, open journal of the newest format. */
export interface JournalDatabase {
  readonly connection: DatabaseSync
  /** The name of this computer. */
  readonly device: string
  /**
   * Stores the entries and the checkpoint (JSON; `null` keeps the one there is) in one transaction.
   * Returns entries the tables refuse for what is in them: they would stop every later write.
   */
  save(entries: readonly NamedEntry[], checkpoint: string | null): readonly NamedEntry[]
  /** The checkpoint's JSON. */
  checkpoint(): string | undefined
  /** Of every device. */
  between(from: Instant, to: Instant, types?: readonly JournalEntry['type'][]): FoundRow[]
  earliest(): { readonly at: Instant; readonly zone: string } | null
  newestId(): string | undefined
  /** Sums of past days. */
  readonly days: ReturnType<typeof dayTable>
  /** How many rows a deletion would touch. */
  count(deletion: Deletion, startsAt: number, zone: string): EntryCounts
  /**
   * Deletes and puts a checkpoint (JSON) in the place of the one there is, in one transaction. Then
   * nothing of it can be read in the file any more.
   *
   * @param zone For what has no zone of its own.
   */
  forget(
    forgotten: Forgotten,
    zone: string,
    checkpointAfter: (ratings: RatingsLeft) => string,
  ): Deleted
  /** Everything that was ever deleted. */
  forgotten(): readonly Forgotten[]
  /** Whether it was made up for a demonstration. */
  isSample(): boolean
  /** False once the file was moved or deleted: what is written through this connection is lost. */
  isInPlace(): boolean
  close(): void
}

/** Opens, checks and updates the journal at `path`, making it where there is none. Throws if that fails. */
export function openDatabase(path: string): JournalDatabase {
  if (existsSync(path)) refuseUnsound(path)
  const connection = new DatabaseSync(path, { timeout: busyTimeout })
  try {
    // fullfsync: on macOS a plain fsync leaves the data in the drive's own cache.
    // page_size: with larger pages a new file is checked faster when it is opened after ten years.
    // secure_delete: what is deleted or overwritten leaves no trace in the file.
    connection.exec(
      `PRAGMA page_size = 8192; PRAGMA fullfsync = ON; PRAGMA synchronous = FULL;
       PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON`,
    )
    migrate(connection)
    return journalDatabase(connection, path)
  } catch (error) {
    connection.close()
    throw error
  }
}

/**
 * Throws unless the file is a sound journal that this version can read. Looks through a read-only
 * connection: merely closing a writable one may change a file that is to be left as it is.
 */
export function refuseUnsound(path: string): void {
  const connection = new DatabaseSync(path, { readOnly: true, timeout: busyTimeout })
  try {
    refuseNewer(connection, path)
    // Testing every word of ten years takes a quarter of a second; each row is parsed when it is read.
    connection.exec('PRAGMA ignore_check_constraints = ON')
    const found = connection.prepare('PRAGMA quick_check(1)').get()?.['quick_check']
    if (found !== 'ok') throw new DamagedJournalError(`${path}: ${String(found)}`)
  } finally {
    connection.close()
  }
}

function journalDatabase(connection: DatabaseSync, path: string): JournalDatabase {
  const rows = journalRows(connection)
  const device = deviceOf(connection)
  const { dev, ino } = statSync(path)
  const putCheckpoint = connection.prepare(
    `INSERT INTO checkpoint (single, json) VALUES (1, ?)
     ON CONFLICT (single) DO UPDATE SET json = excluded.json`,
  )
  const past = forgetting(connection, rows)
  const getCheckpoint = connection.prepare('SELECT json FROM checkpoint')

  function isAccepted(entry: NamedEntry): boolean {
    try {
      rows.insert(device, entry)
      return true
    } catch (error) {
      if (isRefusal(error)) return false
      throw error
    }
  }

  return {
    connection,
    device,
    save: (entries, checkpoint) =>
      inTransaction(connection, () => {
        if (checkpoint !== null) putCheckpoint.run(checkpoint)
        return entries.filter((entry) => !isAccepted(entry))
      }),
    checkpoint() {
      const json = getCheckpoint.get()?.['json']
      return typeof json === 'string' ? json : undefined
    },
    between: (from, to, types) => rows.between(from, to, types),
    earliest: () => rows.earliest(),
    newestId: () => rows.newestId(),
    days: dayTable(connection),
    count: (...which) => past.count(...which),
    forget(forgotten, zone, checkpointAfter) {
      const deleted = past.forget(forgotten, zone, (ratings) => {
        putCheckpoint.run(checkpointAfter(ratings))
      })
      freeSpace(connection)
      return deleted
    },
    forgotten: () => past.forgotten(),
    isSample: () =>
      connection.prepare(`SELECT 1 FROM meta WHERE name = 'sample'`).get() !== undefined,
    isInPlace() {
      const found = statSync(path, { throwIfNoEntry: false })
      return found !== undefined && found.dev === dev && found.ino === ino
    },
    close() {
      connection.close()
    },
  }
}

/** Gives back the room that rows had, also in the log, where they can still be read. */
function freeSpace(connection: DatabaseSync): void {
  for (const step of ['VACUUM', 'PRAGMA wal_checkpoint(TRUNCATE)']) {
    try {
      connection.exec(step)
    } catch (cause) {
      // What was deleted is gone either way; the room follows when there is some to work in.
      console.error(new Error('The space of deleted history could not be freed', { cause }))
    }
  }
}

/** The name of this device, made once and kept with the journal. */
function deviceOf(connection: DatabaseSync): string {
  connection
    .prepare(`INSERT INTO meta (name, value) VALUES ('device', ?) ON CONFLICT (name) DO NOTHING`)
    .run(ulid())
  return String(connection.prepare(`SELECT value FROM meta WHERE name = 'device'`).get()?.['value'])
}
