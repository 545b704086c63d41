import type { Step } from '#core/routines'

/** In seconds: long enough to see what a step is, short enough to see them all. */
const glance = 5
const roundsWithin = 8

/** How long a step is shown, in seconds: a few repetitions at their own pace, or the start of a hold. */
export function shownFor({ seconds, reps, secondsPerRep }: Step): number {
  if (reps === null || secondsPerRep === null) return Math.min(seconds, glance)
  const rounds = Math.max(1, Math.floor(roundsWithin / secondsPerRep))
  return Math.min(reps, rounds) * secondsPerRep
}
