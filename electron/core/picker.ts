import { easierFirst } from './easier.ts'
import type { Circumstances } from './picker-circumstances.ts'
import { formOf, isOpen } from './picker-filters.ts'
import { because } from './picker-reasons.ts'
import { scoreOf, termsOf, type Terms } from './picker-score.ts'
import type { Catalogue, Routine, Variant } from './routines.ts'
import type { Offer } from './snapshot.ts'
import { offeredRoutine } from './offered-routine.ts'
import { inSeconds } from './time.ts'

interface Candidate {
  readonly routine: Routine
  readonly variant: Variant
  readonly terms: Terms
  readonly score: number
}

/**
 * What to offer for a break: the best routine, then up to two others that move something else (content
 * E2); just moving where no routine may be offered. Depends on nothing but what goes in.
 */
export function offersFor(catalogue: Catalogue, now: Circumstances): readonly [Offer, ...Offer[]] {
  const [first, ...rest] = candidates(catalogue, now)
  if (first === undefined) {
    return [{ routine: null, seconds: inSeconds(now.slot.length), because: null }]
  }
  const best = easierFirst(first, rest, now.person.care.eased)
  return [offerOf(best, now), ...movingElse(best.routine, rest, now)]
}

/** What else there is for somebody who has a routine before them: up to two others, none for plain moving. */
export const othersThan = (
  routine: Routine,
  catalogue: Catalogue,
  now: Circumstances,
): readonly Offer[] => movingElse(routine, candidates(catalogue, now), now)

/** The best two of the rest that move neither what the routine moves nor the same as each other. */
function movingElse(
  routine: Routine,
  rest: readonly Candidate[],
  now: Circumstances,
): readonly Offer[] {
  const others: Candidate[] = []
  for (const candidate of rest) {
    const moved = [routine, ...others.map((other) => other.routine)].map(
      ({ targets }) => targets[0],
    )
    if (others.length < 2 && !moved.includes(candidate.routine.targets[0])) others.push(candidate)
  }
  return others.map((other) => offerOf(other, now))
}

/** All routines that may be offered now, the best first; of two that are as good, by their ids. */
export function candidates(catalogue: Catalogue, now: Circumstances): readonly Candidate[] {
  if (!isOpen(now)) return []
  return catalogue
    .flatMap((routine) => {
      const variant = formOf(routine, now)
      if (variant === null) return []
      const terms = termsOf(routine, variant, now)
      return [{ routine, variant, terms, score: scoreOf(terms) }]
    })
    .toSorted((a, b) => b.score - a.score || (a.routine.id < b.routine.id ? -1 : 1))
}

function offerOf({ routine, variant, terms }: Candidate, now: Circumstances): Offer {
  return {
    routine: offeredRoutine(routine, variant),
    seconds: variant.totalSeconds,
    because: because(routine, terms, now),
  }
}
