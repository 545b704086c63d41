import type { VariantKey } from '#core/routines'

import type { DraftRoutine, DraftStep, DraftVariant } from './draft.ts'
import { freeKey, rekeyed } from './draft-steps.ts'

/** From the shortest to the longest. Complete by its type; the core's own list would bring zod. */
const order: Readonly<Record<VariantKey, number>> = { micro: 0, short: 1, standard: 2, long: 3 }
const keys = Object.keys(order) as readonly VariantKey[]

/** The versions there may be, of which `micro` is for looking up from the screen and no break. */
export const missingVariants = ({ variants }: DraftRoutine): readonly VariantKey[] =>
  keys.filter((key) => key !== 'micro' && !variants.some((variant) => variant.key === key))

/** Adds a version: a copy of the nearest shorter one, or of the shortest. */
export function withVariant(routine: DraftRoutine, key: VariantKey): DraftRoutine {
  const { variants } = routine
  const source = variants.findLast((one) => order[one.key] < order[key]) ?? variants[0]
  const steps = rekeyed(source?.steps ?? [], freeKey(routine))
  return {
    ...routine,
    variants: [...variants, { key, steps }].toSorted((a, b) => order[a.key] - order[b.key]),
  }
}

export const withoutVariant = (routine: DraftRoutine, key: VariantKey): DraftRoutine => ({
  ...routine,
  variants: routine.variants.filter((variant) => variant.key !== key),
})

export const withSteps = (
  routine: DraftRoutine,
  key: VariantKey,
  steps: readonly DraftStep[],
): DraftRoutine => ({
  ...routine,
  variants: routine.variants.map((variant): DraftVariant =>
    variant.key === key ? { key, steps } : variant,
  ),
})
