import type { Routine, Variant } from './routines.ts'
import type { OfferedRoutine } from './snapshot.ts'
import { pictureOf } from './steps.ts'

/** A form of a routine as cards and lists show it. */
export function offeredRoutine(routine: Routine, variant: Variant): OfferedRoutine {
  const figure = pictureOf(variant.steps)
  return {
    routineId: routine.id,
    variant: variant.key,
    name: routine.name,
    position: routine.position,
    ...(figure === undefined ? {} : { figure }),
  }
}
