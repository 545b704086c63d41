import type { DatabaseSync } from 'node:sqlite'

/** Runs `work` in one transaction: all of it is on the disk when this returns, or none of it. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    // A full disk makes SQLite roll back by itself, and a second rollback would hide why.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
