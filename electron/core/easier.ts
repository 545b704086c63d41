import type { Routine } from './routines.ts'

/** How much is asked of a body, the least first. */
const intensities: readonly Routine['intensity'][] = ['gentle', 'light', 'moderate']

/**
 * What is offered in the place of a routine that was too hard and has no easier form of its own: the
 * best gentler one for the same part of the body; the routine itself where there is none (content C4).
 *
 * @param rest What else may be offered, the best first.
 * @param eased Ids of the routines that were too hard.
 */
export function easierFirst<One extends { readonly routine: Routine }>(
  best: One,
  rest: readonly One[],
  eased: readonly string[],
): One {
  const { routine } = best
  if (!eased.includes(routine.id) || hasEasierForm(routine)) return best
  return rest.find((other) => isGentler(other.routine, routine)) ?? best
}

/** A shorter version, or a lighter band. */
const hasEasierForm = ({ variants, equipment }: Routine): boolean =>
  variants.filter(({ key }) => key !== 'micro').length > 1 ||
  equipment.some((group) => group.includes('band'))

const isGentler = (one: Routine, other: Routine): boolean =>
  one.targets[0] === other.targets[0] &&
  intensities.indexOf(one.intensity) < intensities.indexOf(other.intensity)
