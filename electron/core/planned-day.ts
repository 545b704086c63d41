import { calendarChoice, homeSessionOn, withSubstitutes } from './home-session.ts'
import { planDateOf, trainingOn } from './programme.ts'
import type { AppState } from './state.ts'
import type { PlanOn } from './summary/plan.ts'
import type { Turn } from './turn.ts'

/** What the plan has on each date, for looking back: of one whose weeks are over, too. */
export function planOf(state: AppState, turn: Turn): PlanOn {
  if (state.programme === null) return () => null
  const programme = { ...state.programme, maintains: false }
  return (date) =>
    planDateOf(programme, date) === null
      ? null
      : {
          session: sessionOn({ ...state, programme }, date, turn),
          strength: trainingOn(programme, date).strengthDay,
        }
}

/**
 * Every routine that makes the home session of a date done: the calendar's, what may stand for it, what
 * the person swapped in, and what is left where all else is left out.
 */
function sessionOn(state: AppState, date: string, turn: Turn): ReadonlySet<string> | null {
  const choice = calendarChoice(state, date)
  const swapped = state.programme?.swapped[date]
  if (choice === null || swapped === null) return null
  const ids = [swapped?.routineId, homeSessionOn(state, date, turn)?.routine.routineId]
  return new Set([...withSubstitutes(choice), ...ids.filter((id) => id !== undefined)])
}
