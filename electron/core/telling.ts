import { startOfWeek, type DateText } from './calendar.ts'
import type { Signals } from './presence.ts'
import { heldBy } from './asking.ts'
import { sensorsAnswerWithin } from './prompting.ts'
import { silencedBy } from './silence.ts'
import type { AppState } from './state.ts'
import { elapsed } from './time.ts'
import type { Turn } from './turn.ts'
import { isHere } from './watch.ts'
import { upToDate, weekDue, weekStartIn, weekTold } from './week-notice.ts'

/**
 * Tells of the week when that is due and somebody is here to read it; else it waits. The sensors
 * are asked first, because a message shows in a call and in a presentation too.
 */
export function tellAtBeat(before: AppState, turn: Turn): AppState {
  if (!before.settings.weekNotice) return before
  const weekNotice = upToDate(before.weekNotice, before.settings, turn.now)
  const state = weekNotice === before.weekNotice ? before : { ...before, weekNotice }
  const { asked } = weekNotice
  const date = dueNow(state, turn)
  if (date === null) return asked === null ? state : askedAt(state, null)
  if (asked === null) return { ...askedAt(state, turn.now.tick), sense: true }
  // Sensors that do not answer forbid nothing.
  return elapsed(asked, turn.now.tick) >= sensorsAnswerWithin ? told(state, date) : state
}

/** Goes on when the sensors have answered. */
export function tellWhenSensed(state: AppState, signals: Signals, turn: Turn): AppState {
  if (state.weekNotice.asked === null) return state
  const date = dueNow(state, turn)
  const isHeld = isHeldOff(state, signals)
  return date === null || isHeld ? askedAt(state, null) : told(state, date)
}

/** The first date of a week that has just been told; null for none. */
export function weekJustTold(before: AppState, after: AppState): DateText | null {
  const { weeks } = after.weekNotice.told
  const date = weeks === before.weekNotice.told.weeks ? undefined : weeks.at(-1)
  return date === undefined ? null : startOfWeek(date, weekStart(after))
}

/** The week that is due, if nothing speaks against telling it at this moment. */
const dueNow = (state: AppState, turn: Turn): DateText | null =>
  state.settings.weekNotice &&
  isHere(state.watch) &&
  state.break.kind === 'none' &&
  state.asking.kind === 'quiet' &&
  silencedBy(state, turn.now) === null
    ? weekDue(state.weekNotice, weekStart(state))
    : null

const weekStart = ({ settings, firstWeekday }: AppState) =>
  weekStartIn(settings.weekStartsOn, firstWeekday)

/** A display kept awake alone is no reason: a message covers no film, and some displays never sleep. */
export function isHeldOff(state: AppState, signals: Signals): boolean {
  const cause = heldBy(state, signals)
  return cause !== null && cause !== 'display-kept-awake'
}

const askedAt = (state: AppState, asked: AppState['weekNotice']['asked']): AppState => ({
  ...state,
  weekNotice: { ...state.weekNotice, asked },
})

const told = (state: AppState, date: DateText): AppState => ({
  ...state,
  weekNotice: weekTold(state.weekNotice, date),
})
