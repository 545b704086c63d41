import type { JournalEntry } from '#core/journal'
import type { Programme } from '#core/programme'
import type { Care } from '#core/safety'
import type { Instant, Tick } from '#core/time'

import { openJournal } from '../../../electron/storage/journal-store.ts'
import type { Desk } from './desk.ts'

interface Kept {
  /** The moment of writing. */
  readonly at: Instant
  readonly entries: readonly JournalEntry[]
  /** Over what the app knows of the person's health. */
  readonly care?: Partial<Care>
  /** The plan that somebody follows. */
  readonly programme?: Programme
}

/** Adds to what the app has kept. Only while it does not run: it keeps its own word for the last one. */
export function addToJournal(
  { userData }: Pick<Desk, 'userData'>,
  { at, entries, care, programme }: Kept,
) {
  const clock = { now: () => ({ wall: at, tick: 0 as Tick, zone: 'Europe/London', boot: null }) }
  const journal = openJournal({ directory: userData, clock })
  const checkpoint = journal.checkpoint() as { readonly care: Care }
  journal.write(entries, {
    ...checkpoint,
    care: { ...checkpoint.care, ...care },
    ...(programme === undefined ? {} : { programme }),
  })
  journal.close()
}
