import type { LeftOut } from '#core/leaving-out'
import type { LibraryEntry } from '#core/snapshot'
import type { StoppedRoutine } from '#core/summary/week-view'
import { hours } from '#core/time'

/** A routine that is hidden now, or was stopped for a sign in the week. */
export interface LeftOutForNow {
  readonly id: string
  /** Null for one of the person's own that is gone. */
  readonly entry: LibraryEntry | null
  /** Why it is hidden, if it is. */
  readonly hidden: Extract<LeftOut, { code: 'hidden' }> | null
  /** Stops of the week that are not what it is hidden for. */
  readonly stops: readonly StoppedRoutine[]
}

/** Hidden ones first, then those that were only stopped. */
export function leftOutForNow(
  library: readonly LibraryEntry[],
  stops: readonly StoppedRoutine[],
): readonly LeftOutForNow[] {
  const entryOf = (id: string) => library.find(({ routine }) => routine.id === id) ?? null
  const hiddenIds = library
    .filter(({ leftOut }) => leftOut?.code === 'hidden')
    .map(({ routine }) => routine.id)
  const ids = [...new Set([...hiddenIds, ...stops.map(({ routineId }) => routineId)])]
  return ids.map((id) => {
    const entry = entryOf(id)
    const hidden = entry?.leftOut?.code === 'hidden' ? entry.leftOut : null
    return {
      id,
      entry,
      hidden,
      stops: stops.filter(
        ({ routineId, at, reason }) =>
          routineId === id && !(reason === hidden?.reason && isSame(at, hidden.since)),
      ),
    }
  })
}

/** The journal has the beginning of a break, the answer to *what happened* comes at its end. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) < hours(1)
