import type { DatabaseSync } from 'node:sqlite'

import type { JournalEntry } from '#core/journal'

import { columns, entryTypes, quoted, valuesOf } from '../journal-rows.ts'
import { inTransaction } from '../transaction.ts'
import type { Row } from './row.ts'

/** Beside the journal's own tables, whose names stay theirs: a temporary table of the same name would hide them. */
export const stageOf = (type: string): string => `temp.${quoted(`staged ${type}`)}`

/**
 * Rows that are about to be taken into a journal. They wait in tables that only this connection sees
 * and that are gone with it, whatever happens.
 */
export function stagedRows(database: DatabaseSync) {
  clear()
  for (const type of entryTypes) {
    const index = `temp.${quoted(`staged ${type} by id`)}`
    database.exec(
      `CREATE TABLE ${stageOf(type)} AS SELECT * FROM ${quoted(type)} LIMIT 0;
       CREATE UNIQUE INDEX ${index} ON ${quoted(`staged ${type}`)} (id)`,
    )
  }
  database.exec('CREATE INDEX temp."staged interval by time" ON "staged interval" (device, start)')

  const insertions = new Map(
    entryTypes.map((type) => {
      const names = ['id', 'device', ...columns[type]].map(quoted)
      const places = names.map(() => '?').join(', ')
      const sql = `INSERT INTO ${stageOf(type)} (${names.join(', ')}) VALUES (${places})`
      return [type, database.prepare(sql)]
    }),
  )

  const successions = entryTypes.map((type) => succession(database, type))

  function clear(): void {
    for (const type of entryTypes) database.exec(`DROP TABLE IF EXISTS ${stageOf(type)}`)
  }

  return {
    add({ id, device, entry }: Row): void {
      insertions.get(entry.type)?.run(id, device, ...valuesOf(entry))
    },

    /**
     * Takes the next `most` rows of each type into the journal, in one transaction; -1 for all there
     * are. Returns whether any may be left.
     */
    takeIn(most: number): boolean {
      return inTransaction(database, () => successions.map((next) => next(most)).includes(true))
    },

    clear,
  }
}

/** Copies rows from the stage into the journal, in their order, so many at a time. */
function succession(database: DatabaseSync, type: JournalEntry['type']) {
  const next = `FROM ${stageOf(type)} WHERE id > :after ORDER BY id LIMIT :most`
  const copy = database.prepare(
    `INSERT INTO ${quoted(type)} SELECT * ${next} ON CONFLICT (id) DO NOTHING`,
  )
  const lastOf = database.prepare(`SELECT max(id) AS id FROM (SELECT id ${next})`)
  let after = ''

  return (most: number): boolean => {
    const last = lastOf.get({ after, most })?.['id']
    if (typeof last !== 'string') return false
    copy.run({ after, most })
    after = last
    return true
  }
}
