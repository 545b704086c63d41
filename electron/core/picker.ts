import type { History } from './history.ts'
import { jitter } from './jitter.ts'
import type { Rating } from './journal.ts'
import { leftOut, type Person } from './leaving-out.ts'
import type { Catalogue, Routine, Variant } from './routines.ts'
import { exercisesOff } from './safety.ts'
import type { Offer } from './snapshot.ts'
import { pictureOf } from './steps.ts'
import { elapsed, hours, inSeconds, seconds, type Instant, type Millis } from './time.ts'

/** What the person last said of each routine, by its id. */
export type Ratings = Readonly<Record<string, Rating>>

/** A break that wants something to do. */
export interface Slot {
  readonly length: Millis
  /** The load asks for a long break. */
  readonly long: boolean
  readonly at: Instant
}

/** A variant may run over the suggested length by this much (content E2). */
const overrun = 1.1
/** At most this often on one day, but for what never wears out (content E2). */
const timesADay = 2
const asOftenAsWanted: ReadonlySet<string> = new Set([
  'walk-break',
  'calm-breathing',
  'eyes-far-focus',
])
/** Something done is not wanted again for a day, and less so until three days later (content E2). */
const fresh = hours(24)
const forgotten = hours(72)
const seed = 1

interface Candidate {
  readonly routine: Routine
  readonly variant: Variant
  readonly score: number
}

/**
 * What to offer for a break: the best routine, then up to two others that move something else (content
 * E2); just moving where no routine may be offered. Depends on nothing but what goes in.
 */
export function offersFor(
  catalogue: Catalogue,
  slot: Slot,
  person: Person,
  history: History,
  ratings: Ratings,
): readonly [Offer, ...Offer[]] {
  const [best, ...rest] = candidates(catalogue, slot, person, history, ratings)
  if (best === undefined) return [{ routine: null, seconds: inSeconds(slot.length), because: null }]
  return [offerOf(best), ...movingElse(best.routine, rest)]
}

/** What else there is for somebody who has a routine before them: up to two others, none for plain moving. */
export const othersThan = (
  routine: Routine,
  ...asked: Parameters<typeof candidates>
): readonly Offer[] => movingElse(routine, candidates(...asked))

/** The best two of the rest that move neither what the routine moves nor the same as each other. */
function movingElse(routine: Routine, rest: readonly Candidate[]): readonly Offer[] {
  const others: Candidate[] = []
  for (const candidate of rest) {
    const moved = [routine, ...others.map((other) => other.routine)].map(
      ({ targets }) => targets[0],
    )
    if (others.length < 2 && !moved.includes(candidate.routine.targets[0])) others.push(candidate)
  }
  return others.map(offerOf)
}

/** All routines that may be offered now, the best first. */
export function candidates(
  catalogue: Catalogue,
  slot: Slot,
  person: Person,
  history: History,
  ratings: Ratings,
): readonly Candidate[] {
  if (exercisesOff(person.care, slot.at) !== null) return []
  return catalogue
    .filter(
      (routine) =>
        leftOut(routine, person, slot.at) === null &&
        history.completions[0]?.routineId !== routine.id &&
        (asOftenAsWanted.has(routine.id) || (history.doneToday[routine.id] ?? 0) < timesADay),
    )
    .flatMap((routine) => {
      const variant = variantFor(routine, slot.length, person.care.eased.includes(routine.id))
      if (variant === undefined) return []
      const score = scoreOf(routine, variant, catalogue, slot, person, history, ratings)
      return [{ routine, variant, score }]
    })
    .toSorted((a, b) => b.score - a.score || (a.routine.id < b.routine.id ? -1 : 1))
}

/** The longest variant that fits; the shortest where the routine was too hard. */
function variantFor(routine: Routine, length: Millis, eased: boolean): Variant | undefined {
  const fitting = routine.variants
    .filter(({ key }) => key !== 'micro')
    .filter(({ totalSeconds }) => seconds(totalSeconds) <= overrun * length)
    .toSorted((a, b) => b.totalSeconds - a.totalSeconds)
  return eased ? fitting.at(-1) : fitting[0]
}

/** The weights of content E2, for what is known without a plan and without check-ins. */
function scoreOf(
  routine: Routine,
  variant: Variant,
  catalogue: Catalogue,
  slot: Slot,
  person: Person,
  history: History,
  ratings: Ratings,
): number {
  const fit = Math.min(1, seconds(variant.totalSeconds) / slot.length)
  const up = routine.movementClass === 'seated' ? 0 : slot.long ? 1.5 : 1
  return (
    liking(routine, person, ratings) +
    up +
    0.5 * fit -
    2 * recency(routine, slot.at, history) -
    repetition(routine, catalogue, history) +
    0.5 * jitter(seed, history.slotKey, routine.id)
  )
}

function liking({ id }: Routine, { settings }: Person, ratings: Ratings): number {
  if (settings.starred.includes(id) || ratings[id] === 'liked') return 1
  return ratings[id] === 'not-for-me' ? -1 : 0
}

/** 1 within a day of the last time, falling to 0 at three days. */
function recency(routine: Routine, at: Instant, history: History): number {
  if (asOftenAsWanted.has(routine.id)) return 0
  const last = history.completions.find(({ routineId }) => routineId === routine.id)
  if (last === undefined) return 0
  const ago = elapsed(last.at, at)
  return Math.min(1, Math.max(0, (forgotten - ago) / (forgotten - fresh)))
}

/** 1 for the target of the routine before, a half for that of the one before that. */
function repetition(routine: Routine, catalogue: Catalogue, history: History): number {
  const [last, beforeLast] = history.completions
    .slice(0, 2)
    .map(({ routineId }) => catalogue.find(({ id }) => id === routineId)?.targets[0])
  const [target] = routine.targets
  if (target === last) return 1
  return target === beforeLast ? 0.5 : 0
}

function offerOf({ routine, variant }: Candidate): Offer {
  const figure = pictureOf(variant.steps)
  return {
    routine: {
      routineId: routine.id,
      variant: variant.key,
      name: routine.name,
      position: routine.position,
      ...(figure === undefined ? {} : { figure }),
    },
    seconds: variant.totalSeconds,
    because: { code: 'fits' },
  }
}
