import type { RowProblem } from '#core/data-report'
import { journalEntrySchema } from '#core/journal'
import { after, seconds, type Instant } from '#core/time'
import { decodeTime } from 'ulid'
import type { z } from 'zod'

import { columns, instants } from '../journal-rows.ts'
import { instantOf } from './instant-text.ts'
import type { Row, RowFields } from './row.ts'
import { isZone } from './zones.ts'

export type Checked =
  | { readonly sound: true; readonly row: Row }
  | { readonly sound: false; readonly problem: RowProblem }

/** In the one spelling that this app writes: two spellings would be two ids of one row. */
export const ulidPattern = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/

/** Checks a row for itself, all that can be known without its neighbours. Nothing may lie after `latest`. */
export function checkRow(fields: RowFields, latest: Instant): Checked {
  const { id, device, type, ...facts } = fields
  if (typeof type !== 'string' || !Object.hasOwn(columns, type)) return wrong({ code: 'type' })
  if (!isUlid(id)) return wrong({ code: 'id' })
  if (!isUlid(device)) return wrong({ code: 'device' })

  const moments = Object.keys(facts).filter((name) => instants.has(name))
  const read = moments.map((name) => [name, instantOf(facts[name])] as const)
  const parsed = journalEntrySchema.safeParse({ type, ...facts, ...Object.fromEntries(read) })
  if (!parsed.success) return wrong({ code: 'field', field: fieldIn(parsed.error) })
  const entry = parsed.data
  if ('zone' in entry && !isZone(entry.zone)) return wrong({ code: 'field', field: 'zone' })

  // Its length is another clock's: one of a million years would be cut into its hours for as long.
  const ended = entry.type === 'interval' ? after(entry.start, seconds(entry.elapsedSeconds)) : 0
  const newest = Math.max(decodeTime(id), ended, ...read.map(([, at]) => at ?? 0))
  return newest > latest ? wrong({ code: 'future' }) : { sound: true, row: { id, device, entry } }
}

const wrong = (problem: RowProblem): Checked => ({ sound: false, problem })

const isUlid = (id: unknown): id is string => typeof id === 'string' && ulidPattern.test(id)

/** The field that is missing, wrong or not known. */
function fieldIn({ issues: [issue] }: z.ZodError): string {
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]
  return String(name)
}
