import { startOfTomorrow } from '#core/calendar'
import type { DataFileProblem } from '#core/data-report'
import type { Refusal } from '#core/refusal'
import type { Clock, Instant } from '#core/time'

import { DataFileError } from './storage/data/data-file-error.ts'
import { reasonFor } from './storage/faults.ts'
import type { Journal } from './storage/journal.ts'
import type { JournalDatabase } from './storage/journal-database.ts'

export interface TakingInPorts {
  readonly clock: Clock
  readonly journal: Pick<Journal, 'file'>
  /** Folder with everything that the app keeps. */
  readonly directory: string
}

export type TakingIn = ReturnType<typeof takingIn>

/** What became of work on a file that a person chose. */
type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'wrong-file'; readonly problem: DataFileProblem }
  | { readonly kind: 'failed'; readonly reason: Refusal }

/**
 * Works on files that come in, one after the other: two at once would count what both bring as new.
 * What goes wrong is said.
 */
export function takingIn({ clock, journal, directory }: TakingInPorts) {
  let latest: Promise<unknown> = Promise.resolve()

  /** The end of tomorrow: nothing that was recorded lies after it, whatever clock and zone it was. */
  function lastMoment(): Instant {
    const { wall, zone } = clock.now()
    return startOfTomorrow(startOfTomorrow(wall, zone), zone)
  }

  async function attempt<Result>(
    work: (file: JournalDatabase, lastMoment: Instant) => Promise<Result>,
  ): Promise<Outcome<Result>> {
    const file = journal.file()
    if (file === null) return { kind: 'failed', reason: { code: 'history-unread' } }
    try {
      return { kind: 'done', result: await work(file, lastMoment()) }
    } catch (cause) {
      if (cause instanceof DataFileError) return { kind: 'wrong-file', problem: cause.problem }
      console.error(new Error('A file could not be taken in', { cause }))
      const fault = reasonFor(cause, directory)
      return { kind: 'failed', reason: { code: 'disk', fault, undone: 'nothing-said' } }
    }
  }

  return {
    /** @param work Gets the journal, and the moment after which no row may lie. */
    inTurn<Result>(...[work]: Parameters<typeof attempt<Result>>): Promise<Outcome<Result>> {
      const mine = latest.then(() => attempt(work))
      latest = mine
      return mine
    },
  }
}
