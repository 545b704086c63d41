import type { DatabaseSync } from 'node:sqlite'

import { journalEntrySchema } from '#core/journal'

import { entryTypes, journalRows, type FoundRow } from '../journal-rows.ts'
import type { Row } from './row.ts'

/** How many rows of a type are read at once: a few ms of work. */
const pageRows = 200

/**
 * Every sound row in the order of its id, which is the order of recording. The file may be written to
 * while this goes on; rows recorded meanwhile come too.
 */
export function* rowsInOrder(database: DatabaseSync): Generator<Row, void> {
  const rows = journalRows(database)
  const pages = entryTypes.map((type) => pager((id) => rows.following(type, id, pageRows)))
  for (;;) {
    const heads = pages.map((page) => page.head())
    const first = heads.reduce<FoundRow | undefined>(
      (lowest, head) => (lowest === undefined || (head && head.id < lowest.id) ? head : lowest),
      undefined,
    )
    if (first === undefined) return
    pages[heads.indexOf(first)]?.drop()
    const parsed = journalEntrySchema.safeParse(first.entry)
    if (parsed.success) yield { id: first.id, device: first.device, entry: parsed.data }
  }
}

/** The rows of one type, one after the other, read a page at a time. */
function pager(following: (id: string) => readonly FoundRow[]) {
  let page: readonly FoundRow[] = []
  let next = 0
  let last = ''
  let isAtEnd = false

  return {
    head(): FoundRow | undefined {
      if (next === page.length && !isAtEnd) {
        page = following(last)
        next = 0
        last = page.at(-1)?.id ?? last
        isAtEnd = page.length === 0
      }
      return page[next]
    },
    drop(): void {
      next += 1
    },
  }
}
