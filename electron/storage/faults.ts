import { statfsSync } from 'node:fs'

import type { DiskFault } from '#core/refusal'

/** The journal's file is not a sound database. */
export class DamagedJournalError extends Error {
  override readonly name = 'DamagedJournalError'
}

/** The journal's file has a format that only a newer version of the app knows. */
export class NewerJournalError extends Error {
  override readonly name = 'NewerJournalError'
  readonly format: number
  readonly known: number

  constructor(path: string, format: number, known: number) {
    super(`${path} has format ${format}; this version knows formats up to ${known}`)
    this.format = format
    this.known = known
  }
}

/** Node's code for a value that no column can hold, such as an object. */
const notAValue = 'ERR_INVALID_ARG_TYPE'

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const sqlite = {
  error: 1,
  perm: 3,
  busy: 5,
  locked: 6,
  readonly: 8,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  constraint: 19,
  mismatch: 20,
  notADatabase: 26,
} as const

const reasonsBySqlite = new Map<number, DiskFault>([
  [sqlite.full, 'full'],
  [sqlite.perm, 'not-writable'],
  [sqlite.readonly, 'not-writable'],
  [sqlite.cantOpen, 'not-writable'],
  [sqlite.busy, 'in-use'],
  [sqlite.locked, 'in-use'],
  [sqlite.corrupt, 'damaged'],
  [sqlite.notADatabase, 'damaged'],
])

const reasonsBySystem = new Map<string, DiskFault>([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'full'],
  ['EROFS', 'not-writable'],
  ['EACCES', 'not-writable'],
  ['EPERM', 'not-writable'],
  ['ENOTDIR', 'not-writable'],
  ['EEXIST', 'not-writable'],
  ['EISDIR', 'not-writable'],
  ['ENOENT', 'not-writable'],
  ['EBUSY', 'in-use'],
])

/** Why a file in `directory` could not be read or written. */
export function reasonFor(error: unknown, directory: string): DiskFault {
  if (error instanceof DamagedJournalError) return 'damaged'
  if (error instanceof NewerJournalError) return 'newer'
  const bySqlite = reasonsBySqlite.get(sqliteCode(error) ?? 0)
  const known = bySqlite ?? reasonsBySystem.get(systemCode(error) ?? '')
  // SQLite calls it an I/O error when there is no room for the files it keeps beside the database.
  return known ?? (isFull(directory) ? 'full' : 'unknown')
}

/** Whether less is free than SQLite needs for the index of its log, twice over. */
function isFull(directory: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(directory)
    return bavail * bsize < 65_536
  } catch {
    return false
  }
}

/** Whether an error met while opening says that the file's content, not its place, is at fault. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedJournalError) return true
  const code = sqliteCode(error)
  // A plain SQL error means that the tables are not those its format number promises.
  return code === sqlite.corrupt || code === sqlite.notADatabase || code === sqlite.error
}

/** Whether a failed write leaves the connection sound, so that the next one may go through it. */
export function isPassing(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === sqlite.busy || code === sqlite.locked || code === sqlite.full
}

/** Whether the database refused a single row for what is in it. */
export function isRefusal(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === sqlite.constraint || code === sqlite.mismatch || systemCode(error) === notAValue
}

/** SQLite's primary code; the bits above the lowest eight only refine it. */
function sqliteCode(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  return typeof code === 'number' ? code % 256 : undefined
}

/** Node's name for what the system call said, e.g. `ENOSPC`. */
function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}
