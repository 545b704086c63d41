import type { LeftOut } from '#core/leaving-out'
import type { Discretion } from '#core/routines'
import type { LibraryEntry } from '#core/snapshot'

/** The library as the page shows it. */
export interface Shelves {
  readonly starred: readonly LibraryEntry[]
  /** Where they can be done; no place is empty. */
  readonly places: readonly Shelf[]
  readonly leftOut: readonly LibraryEntry[]
  /** Offered and looked for. */
  readonly shown: number
  /** Offered, but not what is looked for. */
  readonly passedOver: number
}

export interface Shelf {
  readonly place: Discretion
  readonly entries: readonly LibraryEntry[]
}

/** On the feet first: what leaves the chair counts for more than what does not. */
const order: readonly Discretion[] = ['standing-visible', 'desk', 'private']

/** Like reasons together: what was answered first, and last what a press undoes. */
const reasons: readonly (LeftOut['code'] | undefined)[] = [
  'avoid',
  'hidden',
  'equipment',
  'place',
  'switched-off',
]

const byReason = (a: LibraryEntry, b: LibraryEntry): number =>
  reasons.indexOf(a.leftOut?.code) - reasons.indexOf(b.leftOut?.code)

/** Sorts the library. What is left out is looked for like the rest, and keeps a shelf of its own. */
export function shelvesOf(
  library: readonly LibraryEntry[],
  isLookedFor: (entry: LibraryEntry) => boolean,
): Shelves {
  const offered = library.filter(({ leftOut }) => leftOut === null)
  const shown = offered.filter(isLookedFor)
  return {
    starred: shown.filter(({ starred }) => starred),
    places: order
      .map((place) => ({
        place,
        entries: shown.filter(({ routine }) => routine.discretion === place),
      }))
      .filter(({ entries }) => entries.length > 0),
    leftOut: library
      .filter((entry) => entry.leftOut !== null && isLookedFor(entry))
      .toSorted(byReason),
    shown: shown.length,
    passedOver: offered.length - shown.length,
  }
}
