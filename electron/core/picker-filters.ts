import { leftOut } from './leaving-out.ts'
import type { Circumstances } from './picker-circumstances.ts'
import type { Routine, Variant } from './routines.ts'
import { exercisesOff, isGentleNow } from './safety.ts'
import { isStrengthRoutine } from './strength.ts'
import { seconds } from './time.ts'

/** A variant may run over the suggested length by this much (content E2). */
const overrun = 1.1
/** At most this often on one day, but for what never wears out (content E2). */
const timesADay = 2
const unlimited: ReadonlySet<string> = new Set(['walk-break', 'calm-breathing', 'eyes-far-focus'])
/** With pain from here on there is nothing but moving (content C5). */
const strong = 7

/** Walking, breathing and the eyes may come as often as wanted. */
export const neverWearsOut = ({ id }: Routine): boolean => unlimited.has(id)

/** Whether routines are offered at all. */
export const isOpen = ({ person, slot, said }: Circumstances): boolean =>
  exercisesOff(person.care, slot.at) === null && (said.score ?? 0) < strong

/** The form in which a routine may be offered; null where a filter of content E2 keeps it out. */
export function formOf(routine: Routine, now: Circumstances): Variant | null {
  const { person, past, slot } = now
  if (leftOut(routine, person, slot.at) !== null) return null
  if (past.last[0]?.routineId === routine.id) return null
  if (!neverWearsOut(routine) && (past.doneToday[routine.id] ?? 0) >= timesADay) return null
  return isForAnotherDay(routine, now) ? null : longestFitting(routine, now)
}

/** The longest variant that fits; the shortest where the routine was too hard. */
function longestFitting(routine: Routine, { slot, person, training }: Circumstances) {
  const fitting = routine.variants
    .filter(({ key }) => key !== 'micro')
    .filter(({ totalSeconds }) => seconds(totalSeconds) <= overrun * slot.length)
    .toSorted((a, b) => b.totalSeconds - a.totalSeconds)
  const isOneSet = isStrengthRoutine(routine.id) && training.strengthUpTo === 'short'
  // Not each of them has a form of one set; its shortest is what comes nearest (content E1).
  return fitting.at(isOneSet || person.care.eased.includes(routine.id) ? -1 : 0) ?? null
}

/** Strength comes on its days, and what is firmer than the person can do with now comes later. */
const isForAnotherDay = (routine: Routine, now: Circumstances): boolean =>
  (isStrengthRoutine(routine.id) && !now.training.strengthDay) || isTooFirm(routine, now) !== null

/** Why a routine is firmer than the person can do with now; null when it is not (content C5, E2). */
export function isTooFirm(
  { intensity }: Routine,
  { person, said, slot }: Circumstances,
): 'gentle-week' | 'trained-hard' | null {
  if (intensity !== 'gentle' && isGentleNow(person.care, slot.at)) return 'gentle-week'
  const isResting = said.trainedUntil !== null && slot.at < said.trainedUntil
  return intensity === 'moderate' && isResting ? 'trained-hard' : null
}
