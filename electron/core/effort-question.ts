import type { Done } from './breaks.ts'
import { moreIsRight } from './effort.ts'
import { planDateOf } from './programme.ts'
import type { AppState } from './state.ts'
import { isStrengthRoutine } from './strength.ts'
import { dateToday, type Turn } from './turn.ts'

/**
 * Whether it is asked how a routine felt: after strength routines, while a plan runs that could go by
 * the answer (content E1), unless it was said already that it was too hard.
 */
export function asksEffort(
  state: AppState,
  { choice, outcome, stopReason }: Pick<Done, 'choice' | 'outcome' | 'stopReason'>,
  turn: Turn,
): boolean {
  if (choice === null || !isStrengthRoutine(choice.routineId) || outcome !== 'taken') return false
  if (state.programme === null || stopReason === 'too-hard') return false
  return planDateOf(state.programme, dateToday(state, turn.now)) !== null
}

/** Whether the plan asks for a little more of a strength routine, because it came easy twice. */
export const cameEasyTwice = (state: AppState, routineId: string, turn: Turn): boolean =>
  state.programme !== null && moreIsRight(state.programme, routineId, dateToday(state, turn.now))
