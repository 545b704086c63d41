import type { Millis } from '#core/time'

/** One line of the table that `npm run bench` prints. */
export interface Measured {
  readonly what: string
  readonly budget: string
  readonly measured: string
}

/** The middle one of `times` runs, in ms; `tidy` runs after each, uncounted. */
export function medianTime<Result>(
  times: number,
  run: () => Result,
  tidy?: (result: Result) => void,
): Millis {
  const taken = Array.from({ length: times }, () => {
    const began = performance.now()
    const result = run()
    const length = performance.now() - began
    tidy?.(result)
    return length
  })
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN
}

export const inMs = (length: Millis): string => `${length.toFixed(length < 10 ? 2 : 0)} ms`
