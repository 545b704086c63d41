import type { DateText } from './calendar.ts'
import { calendarSession, othersFor } from './home-session.ts'
import {
  asIfOnAgain,
  daysGone,
  daysIn,
  isPausedOn,
  planDateOf,
  programmeFrom,
  standingPause,
  weekOf,
  weeksIn,
  type Programme,
} from './programme.ts'
import {
  dayOf,
  daysOf,
  doneByDate,
  sessionsSoFar,
  weekViewOf,
  type PlanDays,
} from './programme-days.ts'
import type { HomeSession, ProgrammeView, Review, RunningProgramme } from './programme-view.ts'
import { planWeeks } from './quotas.ts'
import { comfortAtReview, reviewDue } from './reviews.ts'
import { exercisesOff } from './safety.ts'
import type { AppState } from './state.ts'
import { scoresOf } from './trend.ts'
import { dateToday, type Turn } from './turn.ts'
import { unwindView } from './unwind.ts'
import { isWorkDay } from './work-day.ts'

/** Movements that there should be on a work day, beside the home session (content E1). */
const movementsADay = 2

/** The plan as the home window draws it. */
export function programmeView(state: AppState, turn: Turn): ProgrammeView {
  const { programme, settings } = state
  const today = dateToday(state, turn.now)
  const slotAt = settings.homeSlotAt
  const unwind = unwindView(state, turn)
  if (programme === null) {
    return { kind: 'none', today, slotAt, sessions: sessionsAhead(state, today, turn), unwind }
  }
  if (programme.maintains) {
    return { kind: 'maintained', today, startedOn: programme.startedOn, slotAt, unwind }
  }
  return running(state, programme, today, turn)
}

/** Every home session of a plan that would begin today, by routine. */
function sessionsAhead(state: AppState, today: DateText, turn: Turn): readonly HomeSession[] {
  if (exercisesOff(state.care, turn.now.wall) !== null) return []
  const programme = programmeFrom('four-weeks', today)
  const plan = { state: { ...state, programme }, programme, today, done: new Map(), turn }
  const all = planWeeks.flatMap((week) => weekViewOf(plan, week).sessions)
  const byRoutine = Map.groupBy(all, ({ session }) => session.routine.routineId)
  return [...byRoutine.values()].flatMap(([first]) => first?.session ?? [])
}

function running(
  state: AppState,
  programme: Programme,
  today: DateText,
  turn: Turn,
): RunningProgramme {
  // What is to come is shown as if the plan went on today.
  const onAgain = asIfOnAgain(programme, today)
  const plan: PlanDays = {
    state: { ...state, programme: onAgain },
    programme: onAgain,
    today,
    done: doneByDate(state, programme),
    turn,
  }
  const day = Math.min(daysGone(programme, today), daysIn(programme))
  const week = weekOf(Math.max(1, day))
  const days = daysOf(plan, week)
  const isOn = planDateOf(programme, today) !== null
  const now = dayOf({ ...plan, state, programme }, today)
  const mayBegin = exercisesOff(state.care, turn.now.wall) === null
  const session = mayBegin ? now.session : null
  return {
    kind: 'running',
    form: programme.form,
    today,
    startedOn: programme.startedOn,
    day,
    week,
    pausedOn: standingPause(programme, today)?.from ?? null,
    days,
    done: days.filter((one) => one.state === 'done').length,
    toCome: days.filter((one) => one.state === 'to-come').length,
    session,
    sessionDone: now.state === 'done',
    laidAside:
      mayBegin && programme.swapped[today] === null ? calendarSession(state, today, turn) : null,
    others: session === null ? [] : othersFor(state, today, session, turn),
    slotAt: state.settings.homeSlotAt,
    movements:
      isOn && isWorkDay(state.settings, today)
        ? { done: movementsOn(plan, now.session?.routine.routineId), of: movementsADay }
        : null,
    weeks: planWeeks.filter((one) => one <= weeksIn(programme)).map((one) => weekViewOf(plan, one)),
    review: reviewOf(plan, isPausedOn(programme, today)),
    unwind: unwindView(state, turn),
  }
}

/** Routines done today, but for the home session. */
const movementsOn = ({ done, today }: PlanDays, session: string | undefined): number =>
  (done.get(today) ?? []).filter((id) => id !== session).length

function reviewOf(plan: PlanDays, isPaused: boolean): Review | null {
  const { state, programme, today } = plan
  const day = isPaused ? null : reviewDue(programme, today)
  if (day === null) return null
  const { done, planned } = sessionsSoFar(plan)
  const scores = scoresOf(state.diary, state.settings.dayStartsAt).filter(
    ({ date }) => date >= programme.startedOn,
  )
  return { day, sessionsDone: done, sessionsPlanned: planned, ...comfortAtReview(scores) }
}
