import type { JournalEntry } from '#core/journal'
import { decodeTime, isValid, monotonicFactory } from 'ulid'

import type { NamedEntry } from './journal-rows.ts'

/**
 * Entries on their way to the disk, in order. Each is named once, at the first attempt to store it:
 * a second attempt then cannot write it twice.
 */
export function unstoredEntries() {
  const ulid = monotonicFactory()
  let entries: JournalEntry[] = []
  let named: NamedEntry[] = []

  return {
    add(more: readonly JournalEntry[]): void {
      entries.push(...more)
    },

    all: (): readonly JournalEntry[] => entries,

    /**
     * All of them with their names, which follow on from the newest name stored (`undefined` when there
     * is none): names sort in the order of recording even when the wall clock was set back.
     */
    named(newest: string | undefined, wall: number): readonly NamedEntry[] {
      const earliest = newest !== undefined && isValid(newest) ? decodeTime(newest) + 1 : 0
      for (const entry of entries.slice(named.length)) {
        // A ms for each, which leaves names free between them for the parts of one that is cut.
        named.push({ id: ulid(Math.max(wall, earliest) + named.length), entry })
      }
      return named
    },

    clear(): void {
      entries = []
      named = []
    },
  }
}
