import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import type { FileNotice } from '#core/file-notice'
import type { Instant } from '#core/time'

import { backups, type Backup } from './backup.ts'
import { isDamage, NewerJournalError } from './faults.ts'
import { flushFile } from './flush-file.ts'
import { openDatabase, refuseUnsound, type JournalDatabase } from './journal-database.ts'

/** SQLite's companions of a database file: the write-ahead log and its index. */
const companions = ['-wal', '-shm']

/**
 * Opens the journal in `directory`. A damaged file is set aside, and the newest sound copy, or else
 * a new file, takes its place; `tell` hears of it at once. Throws when the journal cannot be had now,
 * e.g. on a read-only disk.
 */
export function openJournalFile(
  directory: string,
  now: Instant,
  tell: (notice: FileNotice) => void,
): JournalDatabase {
  const path = join(directory, 'journal.sqlite')
  mkdirSync(directory, { recursive: true })
  // A file without content is what a power cut leaves of one that was just made.
  const isMissing = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0
  if (!isMissing) {
    try {
      return openDatabase(path)
    } catch (error) {
      if (!isDamage(error)) throw error
      console.error(new Error(`${path} is damaged and will be set aside`, { cause: error }))
    }
  }
  const { asideName, copyOf } = replace(path, now)
  if (!isMissing) tell({ code: 'history-damaged', keptAs: asideName, copyOf })
  else if (copyOf !== null) tell({ code: 'history-missing', copyOf })
  return openDatabase(path)
}

/** Clears the way for a sound journal and puts the newest sound copy there, if there is one. */
function replace(path: string, now: Instant) {
  const backup = backups(dirname(path), dateOf(now)).find(isSound)
  const prepared = backup === undefined ? undefined : copyBeside(path, backup)
  const asideName = setAside(path, now)
  if (prepared !== undefined) renameSync(prepared, path)
  return { asideName, copyOf: backup?.date ?? null }
}

/** Copies a backup to where one rename makes it the journal: a power cut leaves either all of it or none. */
function copyBeside(path: string, backup: Backup): string {
  const prepared = `${path}.restored`
  rmSync(prepared, { force: true })
  copyFileSync(backup.path, prepared)
  flushFile(prepared)
  return prepared
}

function isSound(backup: Backup): boolean {
  try {
    refuseUnsound(backup.path)
    return true
  } catch (cause) {
    // A copy that merely cannot be read now may be sound: wait, rather than begin without it.
    if (!isDamage(cause) && !(cause instanceof NewerJournalError)) throw cause
    console.error(new Error(`${backup.path} cannot take the journal's place`, { cause }))
    return false
  }
}

/** Renames the journal and its companions. A log left behind would be played into the file that follows. */
function setAside(path: string, now: Instant): string {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-')
  const aside = path.replace(/\.sqlite$/, `.damaged-${stamp}.sqlite`)
  for (const suffix of ['', ...companions]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix)
  }
  return basename(aside)
}

/** The UTC date of an instant, `2026-11-21`. */
export const dateOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10)
