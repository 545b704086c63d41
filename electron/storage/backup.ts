import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'

import { flushFile } from './flush-file.ts'

const kept = 5
/** A journal that was set aside, with its log and index. */
const asidePattern = /^journal\.\S+\.sqlite/
const namePattern = /^journal-(\d{4}-\d{2}-\d{2})\.sqlite$/

/** A copy of the whole journal. */
export interface Backup {
  readonly path: string
  /** The UTC date on which it was made, `2026-11-21`. */
  readonly date: string
}

/**
 * The copies there are, the best first. One dated later than today was made while the clock was wrong;
 * its date says nothing, so it counts as the oldest.
 */
export function backups(directory: string, today: string): Backup[] {
  return namesIn(backupFolder(directory))
    .flatMap((name) => {
      const date = namePattern.exec(name)?.[1]
      return date === undefined ? [] : [{ path: join(backupFolder(directory), name), date }]
    })
    .toSorted((a, b) => rank(b.date, today).localeCompare(rank(a.date, today)))
}

const rank = (date: string, today: string) => (date > today ? '' : date)

/** Makes today's copy unless there is one, and drops those beyond the newest five. Throws if it cannot. */
export function backUp(connection: DatabaseSync, directory: string, today: string): void {
  if (backups(directory, today).some(({ date }) => date === today)) return
  const path = join(backupFolder(directory), `journal-${today}.sqlite`)
  const unfinished = `${path}.part`
  mkdirSync(backupFolder(directory), { recursive: true })
  rmSync(unfinished, { force: true })
  try {
    // Reads every row, so a damaged journal fails here rather than replacing a good copy.
    connection.prepare('VACUUM INTO ?').run(unfinished)
    flushFile(unfinished)
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  for (const surplus of backups(directory, today).slice(kept)) rmSync(surplus.path)
}

/**
 * Every file that holds the journal as it was at some time: the copies, and what was set aside. The folder
 * is the one that has all of them.
 */
export function copies(directory: string): { readonly paths: string[]; readonly folder: string } {
  const folder = backupFolder(directory)
  const aside = namesIn(directory).filter((name) => asidePattern.test(name))
  return {
    paths: [
      ...namesIn(folder).map((name) => join(folder, name)),
      ...aside.map((name) => join(directory, name)),
    ],
    folder: aside.length === 0 ? folder : directory,
  }
}

/** Deletes all of them but those that cannot be deleted, which are reported. */
export function deleteCopies(directory: string): void {
  for (const path of copies(directory).paths) {
    try {
      rmSync(path)
    } catch (cause) {
      console.error(new Error(`${path} could not be deleted`, { cause }))
    }
  }
}

const backupFolder = (directory: string) => join(directory, 'backups')

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // No folder yet, or one that cannot be read: either way there is no copy to be had.
    return []
  }
}
