import type { PromptEvent } from '../journal.ts'
import { isStrengthRoutine } from '../strength.ts'

/** Whether an event is a strength routine that was done to its end. */
export const isStrength = ({ outcome, routineId }: PromptEvent): boolean =>
  outcome === 'taken' && routineId !== null && isStrengthRoutine(routineId)
