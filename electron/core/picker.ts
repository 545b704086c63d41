import type { Rating } from './journal.ts'
import type { Catalogue, Routine, Variant } from './routines.ts'
import type { Offer } from './snapshot.ts'
import { inSeconds, seconds, type Millis } from './time.ts'

/** What the person last said of each routine, by its id. */
export type Ratings = Readonly<Record<string, Rating>>

/** A variant may run over the suggested length by this much (content E2). */
const overrun = 1.1

/**
 * What to offer for a break of `length`: routines that fit it, liked ones first,
 * then the fullest, and the one done last at the end; then just moving. First the
 * offer, then the others.
 */
export function offersFor(
  catalogue: Catalogue,
  length: Millis,
  lastRoutineId: string | null,
  ratings: Ratings,
): readonly [Offer, ...Offer[]] {
  const fitting = catalogue
    .flatMap((routine) => {
      const variant = longestThatFits(routine, length)
      return variant === undefined ? [] : [offerOf(routine, variant)]
    })
    .toSorted((a, b) => worth(b, ratings) - worth(a, ratings) || b.seconds - a.seconds)
  const others = fitting.filter((offer) => offer.routine?.routineId !== lastRoutineId)
  const last = fitting.filter((offer) => offer.routine?.routineId === lastRoutineId)
  const plain: Offer = { routine: null, seconds: inSeconds(length) }
  const [first = plain, ...rest] = [...others, ...last]
  return first === plain ? [plain] : [first, ...rest.slice(0, 1), plain]
}

const worth = ({ routine }: Offer, ratings: Ratings): number => {
  const rating = routine === null ? undefined : ratings[routine.routineId]
  return rating === 'liked' ? 1 : rating === 'not-for-me' ? -1 : 0
}

const longestThatFits = (routine: Routine, length: Millis): Variant | undefined =>
  routine.variants
    .filter((variant) => seconds(variant.totalSeconds) <= overrun * length)
    .toSorted((a, b) => b.totalSeconds - a.totalSeconds)[0]

const offerOf = (routine: Routine, variant: Variant): Offer => ({
  routine: {
    routineId: routine.id,
    variant: variant.key,
    name: routine.name,
    position: routine.position,
  },
  seconds: variant.totalSeconds,
})
