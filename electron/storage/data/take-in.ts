import { setImmediate } from 'node:timers/promises'

import type { RefusedRow, RowProblem, TakenIn } from '#core/data-report'
import type { Instant } from '#core/time'

import type { JournalDatabase } from '../journal-database.ts'
import { inTransaction } from '../transaction.ts'
import { checkRow } from './check-row.ts'
import type { Found } from './found-rows.ts'
import { neighbours } from './neighbours.ts'
import { stagedRows } from './staged-rows.ts'

export interface TakeInRules {
  /** No row may lie after it. */
  readonly latest: Instant
  /** Any refusal, and nothing is taken in. */
  readonly allOrNothing: boolean
  /** What one journal held is taken as it is: where a clock was set back, its own stretches overlap. */
  readonly mayOverlap: boolean
}

/** More than anybody reads; the rest is only counted. */
const listed = 50
/** Rows of each type that are stored at once: a few ms, and one wait for the disk. */
const atOnce = 200

/**
 * Takes the rows of a file into the journal. All of them are looked at before the first is stored; the
 * app goes on between slices. Throws when the file cannot be read or the journal cannot be written.
 */
export async function takeIn(
  file: JournalDatabase,
  slices: AsyncIterable<readonly Found[]>,
  { latest, allOrNothing, mayOverlap }: TakeInRules,
): Promise<TakenIn> {
  const staged = stagedRows(file.connection)
  const besides = neighbours(file.connection, mayOverlap)
  const refusals: RefusedRow[] = []
  let [added, known, refused] = [0, 0, 0]

  function refuse(line: number, problem: RowProblem): void {
    refused += 1
    if (refusals.length < listed) refusals.push({ line, problem })
  }

  function look(found: Found): void {
    if (found.kind === 'part') return
    if (found.kind === 'wrong') return refuse(found.line, found.problem)
    const checked = checkRow(found.fields, latest)
    if (!checked.sound) return refuse(found.line, checked.problem)
    const answer = besides(checked.row)
    if (answer === 'known') known += 1
    else if (answer !== 'new') refuse(found.line, answer)
    else {
      staged.add(checked.row)
      added += 1
    }
  }

  try {
    for await (const slice of slices) {
      inTransaction(file.connection, () => {
        for (const found of slice) look(found)
      })
    }
    if (allOrNothing && refused > 0) return { added: 0, known, refused, refusals }
    while (staged.takeIn(allOrNothing ? -1 : atOnce)) await setImmediate()
    return { added, known, refused, refusals }
  } finally {
    if (file.connection.isOpen) staged.clear()
  }
}
