import type { DateText } from '../calendar.ts'
import type { PromptEvent, WornEntry } from '../journal.ts'
import { isStrength } from './strength.ts'
import type { WeekPlan, WornSeconds } from './week-view.ts'

/** What the plan has on a date. */
export interface PlannedDay {
  /** Routines of which each may stand for the home session, by ids; null on a day without one. */
  readonly session: ReadonlySet<string> | null
  readonly strength: boolean
}

/** Null outside the plan: before it, after it and in a pause. */
export type PlanOn = (date: DateText) => PlannedDay | null

/**
 * What was done in a week of what the plan has in it, days to come included (content F2, card 15). Null
 * where it has nothing. Strength work counts on whatever day it was done, but not past what was planned.
 */
export function weekPlanOf(
  dates: readonly DateText[],
  planOn: PlanOn,
  eventsOn: (date: DateText) => readonly PromptEvent[],
): WeekPlan | null {
  const days = dates.map((date) => ({ plan: planOn(date), done: eventsOn(date).filter(isDone) }))
  const sessions = days.filter(({ plan }) => plan !== null && plan.session !== null)
  const strength = days.filter(({ plan }) => plan?.strength === true)
  if (sessions.length === 0 && strength.length === 0) return null
  const strong = days.filter(({ plan, done }) =>
    done.some((event) => isStrength(event) && (plan?.strength === true || !isSession(plan, event))),
  )
  return {
    sessions: {
      done: sessions.filter(({ plan, done }) => done.some((event) => isSession(plan, event)))
        .length,
      planned: sessions.length,
    },
    strength: { done: Math.min(strong.length, strength.length), planned: strength.length },
  }
}

const isDone = ({ outcome }: PromptEvent): boolean => outcome === 'taken'

const isSession = (plan: PlannedDay | null, { routineId }: PromptEvent): boolean =>
  routineId !== null && plan?.session?.has(routineId) === true

/** How long each thing was worn, as it was logged. A spell is of the date on which it ended. */
export function wornSecondsOf(entries: readonly WornEntry[]): WornSeconds {
  const sum = { band: 0, disc: 0 }
  for (const { thing, seconds } of entries) sum[thing] += seconds
  return sum
}
