import { localDate, startOfDate, type DateText } from './calendar.ts'
import { isDone } from './diary.ts'
import { homeSessionOn, sessionDone } from './home-session.ts'
import { dateOfDay, daysGone, daysIn, isPausedOn, trainingOn, type Programme } from './programme.ts'
import type { HomeSession, PlanDay, PlanWeekView } from './programme-view.ts'
import type { PlanWeek } from './quotas.ts'
import type { AppState } from './state.ts'
import { before, hours } from './time.ts'
import type { Turn } from './turn.ts'

/** The ids of what was done, each as often as it was, by local date. */
export type DoneByDate = ReadonlyMap<DateText, readonly string[]>

/** Of the diary, what was done since the first day of a plan. */
export function doneByDate({ diary, settings }: AppState, { startedOn }: Programme): DoneByDate {
  const byDate = new Map<DateText, string[]>()
  // No zone is a whole day ahead. Calendars are slow, and most of the diary may be older.
  const since = before(startOfDate(startedOn, 'UTC'), hours(24))
  for (const entry of diary) {
    if (entry.at < since || !isDone(entry)) continue
    const date = localDate(entry.at, entry.zone, settings.dayStartsAt)
    byDate.set(date, [...(byDate.get(date) ?? []), entry.routineId])
  }
  return byDate
}

/** The days of a plan, as they were done and as they are to come. */
export interface PlanDays {
  readonly state: AppState
  readonly programme: Programme
  readonly today: DateText
  readonly done: DoneByDate
  readonly turn: Turn
}

export function dayOf({ state, programme, today, done, turn }: PlanDays, date: DateText): PlanDay {
  const strength = !isPausedOn(programme, date) && trainingOn(programme, date).strengthDay
  const planned = homeSessionOn(state, date, turn)
  if (planned === null) return { date, session: null, state: 'rest', strength }
  const was = sessionDone(state, date, planned, new Set(done.get(date)), turn)
  if (was !== null) return { date, session: was, state: 'done', strength }
  return { date, session: planned, state: date < today ? 'missed' : 'to-come', strength }
}

/** The seven days of a week of the plan. A pause within it comes between two of them. */
export const daysOf = (plan: PlanDays, week: PlanWeek): readonly PlanDay[] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => dayOf(plan, dateOfDay(plan.programme, 7 * (week - 1) + day)))

/** Home sessions up to today, which counts as soon as its own is done. */
export function sessionsSoFar(plan: PlanDays): { readonly done: number; readonly planned: number } {
  const { programme, today } = plan
  const gone = Math.min(daysGone(programme, today), daysIn(programme))
  const states = Array.from(
    { length: gone },
    (_, index) => dayOf(plan, dateOfDay(programme, index + 1)).state,
  )
  const done = states.filter((state) => state === 'done').length
  return { done, planned: done + states.filter((state) => state === 'missed').length }
}

export function weekViewOf(plan: PlanDays, week: PlanWeek): PlanWeekView {
  const days = daysOf(plan, week)
  return {
    week,
    from: dateOfDay(plan.programme, 7 * (week - 1) + 1),
    sessions: counted(days.flatMap(({ session }) => session ?? [])),
    suns: days.flatMap(({ state }) => (state === 'rest' ? [] : [state])),
    strength: strengthIn[week],
    reviewDay: week === 3 ? 21 : week === 4 ? 28 : null,
  }
}

const strengthIn = {
  1: 'none',
  2: 'one-set',
  3: 'two-sets',
  4: 'two-sets-and-more',
} as const satisfies Record<PlanWeek, PlanWeekView['strength']>

/** Equal ones together, in the order of the first of each. */
function counted(sessions: readonly HomeSession[]): PlanWeekView['sessions'] {
  const byChoice = Map.groupBy(sessions, ({ routine }) => `${routine.routineId}/${routine.variant}`)
  return [...byChoice.values()].flatMap((equal) =>
    equal[0] === undefined ? [] : [{ session: equal[0], times: equal.length }],
  )
}
