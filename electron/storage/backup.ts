import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'

import { flushFile } from './flush-file.ts'

const kept = 5
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

const backupFolder = (directory: string) => join(directory, 'backups')

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // No folder yet, or one that cannot be read: either way there is no copy to be had.
    return []
  }
}
