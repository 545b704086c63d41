import type { DatabaseSync } from 'node:sqlite'

import type { RowProblem } from '#core/data-report'
import { minutes } from '#core/time'

import { columns, entryTypes, quoted, valuesOf } from '../journal-rows.ts'
import type { Row } from './row.ts'
import { stageOf } from './staged-rows.ts'

/** Clocks are put right by moments all the time, so stretches that follow each other may share a little. */
const shared = minutes(1)

/**
 * What a row comes to beside those of the journal and those staged before it: `new`, `known` when the
 * very same is there, or why it cannot be taken in.
 */
export function neighbours(database: DatabaseSync, mayOverlap: boolean) {
  const tables = entryTypes.flatMap((type) => [quoted(type), stageOf(type)])
  const named = database.prepare(
    tables.map((table) => `SELECT 1 FROM ${table} WHERE id = :id`).join(' UNION ALL '),
  )
  const same = new Map(
    entryTypes.map((type) => {
      const condition = ['id', 'device', ...columns[type]].map((name) => `${quoted(name)} IS ?`)
      const places = [quoted(type), stageOf(type)].map((table) =>
        database.prepare(`SELECT 1 FROM ${table} WHERE ${condition.join(' AND ')}`),
      )
      return [type, places]
    }),
  )
  // Stretches of one computer follow each other, so only the last that begins before the end can reach in.
  const befores = [quoted('interval'), stageOf('interval')].map((table) =>
    database.prepare(
      `SELECT "end" > :from AS reaches FROM ${table}
       WHERE device = :device AND start < :to AND "end" > start ORDER BY start DESC LIMIT 1`,
    ),
  )

  const isNamed = (id: string): boolean => named.get({ id }) !== undefined

  function isKnown({ id, device, entry }: Row): boolean {
    const values = [id, device, ...valuesOf(entry)]
    return (same.get(entry.type) ?? []).some((place) => place.get(...values) !== undefined)
  }

  function overlaps({ device, entry }: Row): boolean {
    // One that ends before it starts, because the clock was set back, takes no room.
    if (entry.type !== 'interval' || entry.end <= entry.start) return false
    const range = { device, from: entry.start + shared, to: entry.end - shared }
    return befores.some((place) => place.get(range)?.['reaches'] === 1)
  }

  return (row: Row): 'new' | 'known' | RowProblem => {
    if (isNamed(row.id)) return isKnown(row) ? 'known' : { code: 'id-taken' }
    return !mayOverlap && overlaps(row) ? { code: 'overlap' } : 'new'
  }
}
