import type { PromptEvent } from '../journal.ts'

/** What counts as strength work in the plan (content E1). */
const strengthRoutines: ReadonlySet<string> = new Set([
  'band-pull-aparts',
  'band-rows',
  'face-pulls',
  'ytw-raises',
  'bird-dog',
])

/** Whether an event is a strength routine that was done to its end. */
export const isStrength = ({ outcome, routineId }: PromptEvent): boolean =>
  outcome === 'taken' && routineId !== null && strengthRoutines.has(routineId)
