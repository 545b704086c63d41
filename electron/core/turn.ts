import { localDate, type DateText } from './calendar.ts'
import { withEntries } from './diary.ts'
import type { JournalEntry } from './journal.ts'
import { asInterval, book } from './ledger.ts'
import { answer, type Answer } from './load.ts'
import { logAnswer, logTime, prune } from './log.ts'
import { quiet } from './prompting.ts'
import type { Catalogue } from './routines.ts'
import type { Observed, Piece } from './watch.ts'
import type { AppState } from './state.ts'
import { before, hours, minutes, type Millis, type Now } from './time.ts'

/** What stays the same while one event is worked through. */
export interface Turn {
  readonly now: Now
  readonly catalogue: Catalogue
}

/** A day may be longer than 24 hours, and the next routine depends on those of three days. */
export const recentKept = hours(73)
/** What can still be called something else, and a little more. */
const loggedFor = hours(25)

/** The local date, as the person's days begin. Calendars are slow: not for every beat. */
export const dateToday = ({ settings }: AppState, { wall, zone }: Now): DateText =>
  localDate(wall, zone, settings.dayStartsAt)

/** Takes entries in: for the day view, and for the next save. */
export function keep(state: AppState, entries: readonly JournalEntry[], now: Now): AppState {
  if (entries.length === 0) return state
  const since = before(now.wall, recentKept)
  const recent = [...state.recent, ...entries].filter(
    (entry) => (entry.type === 'interval' ? entry.end : entry.at) >= since,
  )
  const diary = withEntries(state.diary, entries, now.wall)
  return { ...state, recent, diary, unsaved: [...state.unsaved, ...entries] }
}

/** Books pieces of time. A real break among them ends whatever was being asked. */
export function settle(state: AppState, pieces: readonly Piece[], turn: Turn): AppState {
  if (pieces.length === 0) return state
  const { ledger, closed } = book(state.ledger, pieces, turn.now)
  const wasReset = ledger.load.bout < state.ledger.load.bout
  const log =
    closed.length === 0
      ? state.log
      : prune(logTime(state.log, closed), before(turn.now.tick, loggedFor))
  return keep(
    { ...state, ledger, log, asking: wasReset ? quiet : state.asking },
    closed.map((interval) => asInterval(interval, turn.now)),
    turn.now,
  )
}

/** The interval under way goes to the journal; what follows is a new one. */
export function closeOpen(state: AppState, { now }: Turn): AppState {
  const { open } = state.ledger
  if (open === null) return state
  return keep(
    { ...state, log: logTime(state.log, [open]), ledger: { ...state.ledger, open: null } },
    [asInterval(open, now)],
    now,
  )
}

/** Books an answer, in the counters and in the log that they can be computed from again. */
export const give = (state: AppState, given: Answer, now: Now): AppState => ({
  ...state,
  ledger: { ...state.ledger, load: answer(state.ledger.load, given) },
  log: logAnswer(state.log, given, now.tick),
})

/** Takes over what an observation found out. */
export const take = (state: AppState, { watch, settled }: Observed, turn: Turn): AppState =>
  settle({ ...state, watch }, settled, turn)

export const sitLimit = (state: AppState): Millis => minutes(state.settings.sitMinutes)
export const awayAfter = (state: AppState): Millis => minutes(state.settings.awayMinutes)
