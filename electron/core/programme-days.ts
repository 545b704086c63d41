import { localDate, type DateText } from './calendar.ts'
import { isDone } from './diary.ts'
import { homeSessionOn, sessionDone } from './home-session.ts'
import { dateOfDay, daysGone, daysIn, isPausedOn, trainingOn, type Programme } from './programme.ts'
import type { HomeSession, PlanDay, PlanWeekView } from './programme-view.ts'
import type { PlanWeek } from './quotas.ts'
import type { AppState } from './state.ts'
import type { Turn } from './turn.ts'

/** The ids of what was done, by its local date. */
export type DoneByDate = ReadonlyMap<DateText, ReadonlySet<string>>

const nothing: ReadonlySet<string> = new Set()

export function doneByDate({ diary, settings }: AppState): DoneByDate {
  const byDate = new Map<DateText, Set<string>>()
  for (const { at, zone, routineId } of diary.filter(isDone)) {
    const date = localDate(at, zone, settings.dayStartsAt)
    byDate.set(date, (byDate.get(date) ?? new Set()).add(routineId))
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
  const was = sessionDone(state, date, planned, done.get(date) ?? nothing, turn)
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
