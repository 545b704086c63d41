import type { StopReason } from './journal.ts'
import type { RoutineChoice } from './routines.ts'
import { afterStop } from './safety.ts'
import type { AppState } from './state.ts'
import type { Turn } from './turn.ts'

/** What a stopped break means for the next times (content C4). */
export function withConsequences(
  state: AppState,
  choice: RoutineChoice | null,
  reason: StopReason | null,
  { now }: Turn,
): AppState {
  const care = afterStop(state.care, reason, choice?.routineId ?? null, now.wall)
  const ratings =
    reason === 'too-hard' && choice !== null
      ? { ...state.ratings, [choice.routineId]: 'not-for-me' as const }
      : state.ratings
  return { ...state, care, ratings }
}
