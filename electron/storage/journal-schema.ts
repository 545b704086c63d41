import type { DatabaseSync } from 'node:sqlite'

import { NewerJournalError } from './faults.ts'
import { inTransaction } from './transaction.ts'

/**
 * One step per format, the first making format 1. A step that has been released
 * is never edited: word lists are spelled out here, because the lists of today
 * say nothing about files written with those of yesterday.
 *
 * Instants are whole ms since the Unix epoch, lists are JSON. Rows are ordered by their ULID,
 * which is the order in which they were recorded.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE checkpoint (
    single INTEGER NOT NULL PRIMARY KEY CHECK (single = 1),
    json TEXT NOT NULL
  ) STRICT;

  CREATE TABLE interval (
    id TEXT NOT NULL PRIMARY KEY,
    device TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    elapsedSeconds REAL NOT NULL CHECK (elapsedSeconds >= 0),
    kind TEXT NOT NULL CHECK (kind IN (
      'sitting', 'seated-routine', 'standing', 'lying', 'away', 'moving', 'untracked')),
    source TEXT NOT NULL CHECK (source IN (
      'input', 'lock', 'suspend', 'idle', 'assumed', 'user', 'routine')),
    zone TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX intervalByTime ON interval (start);
  CREATE INDEX intervalByLength ON interval ("end" - start);

  CREATE TABLE prompt (
    id TEXT NOT NULL PRIMARY KEY,
    device TEXT NOT NULL,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN (
      'taken', 'partial', 'skipped', 'expired', 'postponed', 'natural')),
    boutSeconds REAL NOT NULL CHECK (boutSeconds >= 0),
    prompted INTEGER NOT NULL CHECK (prompted IN (0, 1)),
    reason TEXT NOT NULL,
    routineId TEXT,
    variant TEXT,
    seconds REAL NOT NULL CHECK (seconds >= 0),
    stopReason TEXT CHECK (stopReason IN (
      'interrupted', 'too-hard', 'sharp-pain', 'tingling', 'dizzy', 'not-said', 'typed-through'))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX promptByTime ON prompt (at);

  CREATE TABLE rating (
    id TEXT NOT NULL PRIMARY KEY,
    device TEXT NOT NULL,
    at INTEGER NOT NULL,
    routineId TEXT NOT NULL,
    rating TEXT NOT NULL CHECK (rating IN ('liked', 'fine', 'not-for-me'))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ratingByTime ON rating (at);
  `,
  `
  CREATE TABLE relabel (
    id TEXT NOT NULL PRIMARY KEY,
    device TEXT NOT NULL,
    at INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('away', 'sitting', 'standing'))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX relabelByTime ON relabel (start);
  `,
  `
  CREATE TABLE "check-in" (
    id TEXT NOT NULL PRIMARY KEY,
    device TEXT NOT NULL,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    area TEXT CHECK (area IN ('neck', 'upper-traps', 'between-blades', 'mid-back', 'low-back')),
    words TEXT NOT NULL CHECK (json_valid(words)),
    tags TEXT NOT NULL CHECK (json_valid(tags))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX checkInByTime ON "check-in" (at);

  DROP INDEX intervalByLength;
  CREATE INDEX longInterval ON interval ("end" - start) WHERE "end" - start > 86400000;

  CREATE TABLE day (
    date TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL CHECK (json_valid(json))
  ) STRICT, WITHOUT ROWID;
  ${outdating('interval', 'row.start', 'max(row."end", row.start + row.elapsedSeconds * 1000)')}
  ${outdating('prompt', 'row.at', 'row.at')}
  ${outdating('relabel', 'row.start', 'row."end"')}

  CREATE TABLE forgotten (
    "from" TEXT,
    "to" TEXT,
    startsAt INTEGER NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE worn (
    id TEXT NOT NULL PRIMARY KEY,
    device TEXT NOT NULL,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    thing TEXT NOT NULL CHECK (thing IN ('band', 'disc')),
    seconds REAL NOT NULL CHECK (seconds >= 0)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX wornByTime ON worn (at);

  -- Files of other computers are read anew: rows of this type were passed over.
  UPDATE meta SET value = json_set(value, '$.files', json((
    SELECT json_group_object(key, json_set(file.value, '$.changedAt', 0))
    FROM json_each(meta.value, '$.files') AS file
  ))) WHERE name = 'shared' AND json_valid(value);
  `,
]

/**
 * Whoever writes or deletes a row takes away what was summed up of its days. A sit counts on the day of
 * its start, and no local date is more than a day away from that of UTC: two days before the row and one
 * after hold every day that it can touch. Rows are never changed.
 */
function outdating(table: string, from: string, to: string): string {
  const trigger = (event: string, row: string) => `
    CREATE TRIGGER ${table}${event} AFTER ${event} ON ${table} BEGIN
      DELETE FROM day WHERE date
        BETWEEN date(${from.replaceAll('row', row)} / 1000 - 172800, 'unixepoch')
        AND date(${to.replaceAll('row', row)} / 1000 + 86400, 'unixepoch');
    END;`
  return trigger('INSERT', 'new') + trigger('DELETE', 'old')
}

/** The format number in the file's header; 0 in a new file. */
export const formatOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.['user_version'])

/** Throws `NewerJournalError` when the database has a format that `steps` does not lead to. */
export function refuseNewer(database: DatabaseSync, path: string, steps = migrations): void {
  const format = formatOf(database)
  if (format > steps.length) throw new NewerJournalError(path, format, steps.length)
}

/** Takes the database to the newest format, in one transaction: whole or not at all. */
export function migrate(database: DatabaseSync, steps = migrations): void {
  const format = formatOf(database)
  if (format >= steps.length) return
  inTransaction(database, () => {
    for (const step of steps.slice(format)) database.exec(step)
    database.exec(`PRAGMA user_version = ${steps.length}`)
  })
}
