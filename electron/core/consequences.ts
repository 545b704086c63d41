import { feltAfter } from './effort.ts'
import type { StopReason } from './journal.ts'
import type { RoutineChoice } from './routines.ts'
import { afterStop } from './safety.ts'
import type { AppState } from './state.ts'
import { dateToday, type Turn } from './turn.ts'

/** What a stopped break means for the next times (content C4). */
export function withConsequences(
  state: AppState,
  choice: RoutineChoice | null,
  reason: StopReason | null,
  { now }: Turn,
): AppState {
  const care = afterStop(state.care, reason, choice?.routineId ?? null, now.wall)
  if (reason !== 'too-hard' || choice === null) return { ...state, care }
  const { routineId } = choice
  return {
    ...state,
    care,
    ratings: { ...state.ratings, [routineId]: 'not-for-me' },
    programme: feltAfter(state, routineId, dateToday(state, now)),
  }
}
