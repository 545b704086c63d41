import { useEffect, useState } from 'react'

import type { Variant, VariantKey } from '#core/routines'

import { shownFor } from './preview-time.ts'

/** Shows the steps of a variant one after the other, once. */
export function usePreview({ key, steps }: Variant): {
  /** The step that is shown; null while nothing moves. */
  readonly step: number | null
  readonly start: () => void
  readonly stop: () => void
} {
  const [shown, setShown] = useState<{ readonly key: VariantKey; readonly step: number }>()
  const step = shown?.key === key ? shown.step : null
  const present = step === null ? undefined : steps[step]
  const showFor = present === undefined ? null : 1_000 * shownFor(present)
  const isLast = step === steps.length - 1

  useEffect(() => {
    if (step === null || showFor === null) return undefined
    const timer = setTimeout(() => setShown(isLast ? undefined : { key, step: step + 1 }), showFor)
    return () => clearTimeout(timer)
  }, [key, step, showFor, isLast])

  return {
    step,
    start: () => setShown({ key, step: 0 }),
    stop: () => setShown(undefined),
  }
}
