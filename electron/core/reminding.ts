import { wallClock } from './calendar.ts'
import { isDone } from './diary.ts'
import type { Effect } from './events.ts'
import { homeSessionOn, sessionDone } from './home-session.ts'
import type { Signals } from './presence.ts'
import type { HomeSession } from './programme-view.ts'
import { sensorsAnswerWithin } from './prompting.ts'
import { exercisesOff } from './safety.ts'
import {
  openAt,
  said,
  upToDate,
  type Appointment,
  type ScheduledDay,
  type Schedule,
} from './schedule.ts'
import { silencedBy } from './silence.ts'
import type { AppState } from './state.ts'
import { isHeldOff } from './telling.ts'
import { elapsed, type Now } from './time.ts'
import type { Turn } from './turn.ts'
import { isHere } from './watch.ts'
import { spellMinutes } from './wearing.ts'

/** Any time of it is fine for a session at home. */
export type PartOfDay = 'morning' | 'lunch' | 'evening' | 'other'

/**
 * Reminds of what the plan has for this time, when somebody is here to hear it; else it waits. The
 * sensors are asked first, because a message shows in a call and in a presentation too.
 */
export function remindAtBeat(before: AppState, turn: Turn): AppState {
  const schedule = upToDate(before, turn.now)
  const state = schedule === before.schedule ? before : { ...before, schedule }
  const { asked } = schedule
  const due = dueNow(state, turn.now)
  if (due === null) return asked === null ? state : having(state, { ...schedule, asked: null })
  // Sensors that do not answer forbid nothing.
  const isUnanswered = asked !== null && elapsed(asked, turn.now.tick) >= sensorsAnswerWithin
  if (isUnanswered || sayingOf(state, due, turn) === null) return remind(state, due, turn)
  if (asked !== null) return state
  return { ...having(state, { ...schedule, asked: turn.now.tick }), sense: true }
}

/** Goes on when the sensors have answered. */
export function remindWhenSensed(state: AppState, signals: Signals, turn: Turn): AppState {
  const { schedule } = state
  if (schedule.asked === null) return state
  const due = dueNow(state, turn.now)
  return due === null || isHeldOff(state, signals)
    ? having(state, { ...schedule, asked: null })
    : remind(state, due, turn)
}

/** What is due, if nothing speaks against saying it at this moment. */
function dueNow(state: AppState, now: Now): Appointment | null {
  const open = openAt(state.schedule, now)
  if (open.length === 0 || !isHere(state.watch) || state.break.kind !== 'none') return null
  const silenced = silencedBy(state, now)
  const { asking } = state
  // At home hours of work are over, and a prompt that waits for the next ones must not hold this back.
  const isForHome =
    silenced === 'outside-hours' &&
    (asking.kind === 'quiet' || (asking.kind === 'held' && asking.cause === 'outside-hours'))
  const isForAll = silenced === null && asking.kind === 'quiet'
  return open.find(({ thing }) => isForAll || (isForHome && thing === null)) ?? null
}

/** Says it, or drops it where there is nothing to say: either way it is not looked at again. */
function remind(state: AppState, due: Appointment, turn: Turn): AppState {
  const saying = sayingOf(state, due, turn)
  return {
    ...having(state, said(state.schedule, due)),
    saying: saying === null ? state.saying : [...state.saying, saying],
  }
}

/** What is said of an appointment; null where it was done, worn, or taken off the plan. */
function sayingOf(state: AppState, { thing }: Appointment, turn: Turn): Effect | null {
  const { day } = state.schedule
  if (day === null) return null
  if (thing !== null) {
    const minutes = spellMinutes(state, thing, turn)
    return state.wearing[thing] === null && minutes !== null
      ? { type: 'tellPutOn', thing, minutes }
      : null
  }
  const session = sessionToCome(state, day, turn)
  return session === null
    ? null
    : { type: 'tellHomeSlot', session, date: day.date, part: partOfDay(turn.now) }
}

function sessionToCome(state: AppState, day: ScheduledDay, turn: Turn): HomeSession | null {
  if (exercisesOff(state.care, turn.now.wall) !== null) return null
  const session = homeSessionOn(state, day.date, turn)
  const done = state.diary.filter(({ at }) => at >= day.from).filter(isDone)
  const ids = new Set(done.map(({ routineId }) => routineId))
  return session === null || sessionDone(state, day.date, session, ids, turn) !== null
    ? null
    : session
}

function partOfDay({ wall, zone }: Now): PartOfDay {
  const { hour } = wallClock(wall, zone)
  if (hour >= 4 && hour < 11) return 'morning'
  if (hour >= 11 && hour < 14) return 'lunch'
  return hour >= 17 ? 'evening' : 'other'
}

const having = (state: AppState, schedule: Schedule): AppState => ({ ...state, schedule })
