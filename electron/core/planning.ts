import { addDays, type DateText } from './calendar.ts'
import { calendarSession, homeSessionOn } from './home-session.ts'
import {
  asIfOnAgain,
  isOver,
  planDateOf,
  programmeFrom,
  standingPause,
  type PlanForm,
  type Programme,
} from './programme.ts'
import { felt, type Effort, type KnownEffort } from './effort.ts'
import type { ReviewAnswer } from './programme-view.ts'
import { reviewDue } from './reviews.ts'
import { findVariant, type RoutineChoice } from './routines.ts'
import { ease, unease } from './safety.ts'
import type { AppState } from './state.ts'
import { isStrengthRoutine } from './strength.ts'
import { dateToday, type Turn } from './turn.ts'
import { startUnwind } from './unwind.ts'

/** What the person does about their plan. */
export type PlanEvent =
  | { readonly type: 'programmeStarted'; readonly form: PlanForm; readonly on: DateText }
  | { readonly type: 'programmePaused' }
  | { readonly type: 'programmeResumed' }
  | { readonly type: 'programmeEnded' }
  | { readonly type: 'reviewAnswered'; readonly answer: ReviewAnswer }
  /** Another routine in the place of a home session, or none on that date. */
  | {
      readonly type: 'homeSwapped'
      readonly date: DateText
      readonly session: RoutineChoice | null
    }
  /** How a strength routine felt. */
  | { readonly type: 'effortSaid'; readonly routineId: string; readonly effort: Effort }
  /** A quarter of an hour to unwind, one routine after the other. */
  | { readonly type: 'unwindStarted' }

const names: Readonly<Record<PlanEvent['type'], true>> = {
  programmeStarted: true,
  programmePaused: true,
  programmeResumed: true,
  programmeEnded: true,
  reviewAnswered: true,
  homeSwapped: true,
  effortSaid: true,
  unwindStarted: true,
}

export const isAboutPlan = <Event extends { readonly type: string }>(
  event: Event,
): event is Extract<Event, PlanEvent> => Object.hasOwn(names, event.type)

/** Day 1 is at most so many days ahead. */
const mostAhead = 30

export function plan(state: AppState, event: PlanEvent, turn: Turn): AppState {
  const today = dateToday(state, turn.now)
  if (event.type === 'programmeStarted') return started(state, event, today)
  if (event.type === 'unwindStarted') return startUnwind(state, turn)
  if (event.type === 'effortSaid') return effortSaid(state, event, today)
  const { programme } = state
  if (programme === null) return state
  switch (event.type) {
    case 'programmePaused':
      return { ...state, programme: paused(programme, today) }
    case 'programmeResumed':
      return { ...state, programme: resumed(programme, today) }
    case 'programmeEnded':
      return { ...state, programme: null }
    case 'reviewAnswered':
      return { ...state, programme: reviewed(programme, event.answer, today) }
    case 'homeSwapped':
      return swapped(state, programme, event, today, turn)
  }
}

/** A plan that is under way gives way to no other one. */
function started(
  state: AppState,
  { form, on }: Extract<PlanEvent, { type: 'programmeStarted' }>,
  today: DateText,
): AppState {
  const { programme } = state
  const isUnderWay = programme !== null && !programme.maintains && !isOver(programme, today)
  if (isUnderWay || on < today || on > addDays(today, mostAhead)) return state
  return { ...state, programme: programmeFrom(form, on) }
}

/** From today on. Nothing is to be paused before day 1, nor after the last one. */
function paused(programme: Programme, today: DateText): Programme {
  if (planDateOf(programme, today) === null) return programme
  // Whoever pauses again on the day on which the plan went on did not go on.
  const last = programme.pauses.find(({ to }) => to === today)
  // Under a clock that was ahead, another one may have begun later than this.
  const others = programme.pauses.filter((one) => one !== last && one.from < today)
  const pauses = [...others, { from: last?.from ?? today, to: null }]
  return { ...programme, pauses }
}

/** Today is a day of the plan again. */
function resumed(programme: Programme, today: DateText): Programme {
  if (standingPause(programme, today) === undefined) return programme
  const pauses = asIfOnAgain(programme, today).pauses.filter(
    ({ from, to }) => to === null || from < to,
  )
  return { ...programme, pauses }
}

function reviewed(programme: Programme, answer: ReviewAnswer, today: DateText): Programme | null {
  const day = reviewDue(programme, today)
  if (day === null) return programme
  switch (answer) {
    case 'go-on':
      return isOver(programme, today)
        ? programme
        : { ...programme, reviewed: [...programme.reviewed, day] }
    case 'stop':
      return null
    case 'repeat':
      return programmeFrom(programme.form, today)
    case 'maintain':
      return { ...programme, maintains: true, reviewed: [...programme.reviewed, day] }
  }
}

/**
 * What was hard comes in its easiest form the next time (content E1). Of all that is said of one time
 * the last word counts: an arrow key says whatever it passes.
 */
function effortSaid(
  state: AppState,
  { routineId, effort }: Extract<PlanEvent, { type: 'effortSaid' }>,
  today: DateText,
): AppState {
  if (!isStrengthRoutine(routineId)) return state
  const { programme, break: card } = state
  const care = effort === 'hard' ? ease(state.care, routineId) : unease(state.care, routineId)
  if (programme === null) return { ...state, care }
  const known: KnownEffort = (card.kind === 'done' ? card.known : null) ?? {
    felt: programme.felt,
    progress: programme.progress,
  }
  return {
    ...state,
    care,
    programme: felt({ ...programme, ...known }, routineId, effort, today),
    break: card.kind === 'done' ? { ...card, known } : card,
  }
}

/** The calendar's own routine is no swap. What is over stays as it was. */
function swapped(
  state: AppState,
  programme: Programme,
  { date, session }: Extract<PlanEvent, { type: 'homeSwapped' }>,
  today: DateText,
  turn: Turn,
): AppState {
  const own = calendarSession(state, date, turn)
  if (date < today || own === null) return state
  const { [date]: _before, ...others } = programme.swapped
  const isOwn =
    session?.routineId === own.routine.routineId && session.variant === own.routine.variant
  if (session !== null && !isOwn && findVariant(turn.catalogue, session) === undefined) return state
  const next: AppState = {
    ...state,
    programme: { ...programme, swapped: isOwn ? others : { ...others, [date]: session } },
  }
  if (session === null || isOwn) return next
  const comes = homeSessionOn(next, date, turn)
  // What is left out for the person does not come by a swap either.
  return comes?.routine.routineId === session.routineId ? next : state
}
