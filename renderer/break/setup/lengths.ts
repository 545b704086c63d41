import type { Routine, Variant } from '#core/routines'

export interface OtherLengths {
  readonly shorter: Variant | null
  readonly longer: Variant | null
}

/** The next shorter and the next longer version of a routine; a micro one is for the eyes alone. */
export function otherLengths(routine: Routine, present: Variant): OtherLengths {
  const byLength = routine.variants
    .filter(({ key }) => key !== 'micro')
    .toSorted((a, b) => a.totalSeconds - b.totalSeconds)
  const { totalSeconds } = present
  return {
    shorter: byLength.findLast((variant) => variant.totalSeconds < totalSeconds) ?? null,
    longer: byLength.find((variant) => variant.totalSeconds > totalSeconds) ?? null,
  }
}
