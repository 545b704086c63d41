import type { Catalogue, Routine, Variant } from './routines.ts'
import type { Offer } from './snapshot.ts'
import { inSeconds, seconds, type Millis } from './time.ts'

/** A variant may run over the suggested length by this much (content E2). */
const overrun = 1.1

/**
 * What to offer for a break of `length`: routines that fit it, the fullest first
 * and the one done last at the end, then just moving. First the offer, then the others.
 */
export function offersFor(
  catalogue: Catalogue,
  length: Millis,
  lastRoutineId: string | null,
): readonly [Offer, ...Offer[]] {
  const fitting = catalogue
    .flatMap((routine) => {
      const variant = longestThatFits(routine, length)
      return variant === undefined ? [] : [offerOf(routine, variant)]
    })
    .toSorted((a, b) => b.seconds - a.seconds)
  const others = fitting.filter((offer) => offer.routine?.routineId !== lastRoutineId)
  const last = fitting.filter((offer) => offer.routine?.routineId === lastRoutineId)
  const plain: Offer = { routine: null, seconds: inSeconds(length) }
  const [first = plain, ...rest] = [...others, ...last]
  return first === plain ? [plain] : [first, ...rest.slice(0, 1), plain]
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
