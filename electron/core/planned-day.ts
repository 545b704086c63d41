import type { DateText } from './calendar.ts'
import { homeSessionOn, madeDoneBy } from './home-session.ts'
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

/** Every routine that makes the home session of a date done; null where there is none. */
function sessionOn(state: AppState, date: DateText, turn: Turn): ReadonlySet<string> | null {
  const session = homeSessionOn(state, date, turn)
  return session === null ? null : new Set(madeDoneBy(state, date, session))
}
