import { expire } from './answering.ts'
import { openingNow } from './hours.ts'
import { dueAt, isDue } from './load.ts'
import {
  atBeat,
  cleared,
  holdCause,
  isOutlasted,
  isUnanswered,
  mayReadAgain,
  noAnswerAfter,
  quiet,
  startHold,
  startWaiting,
  waitAfterHold,
  type Held,
  type Moment,
  type Shown,
  type Waiting,
} from './prompting.ts'
import type { SignalName, Signals } from './presence.ts'
import type { HoldCause, Reason } from './reason.ts'
import { silencedBy } from './silence.ts'
import type { AppState } from './state.ts'
import { elapsed, inMinutes, seconds, wallAt, type Tick } from './time.ts'
import { awayAfter, sitLimit, type Turn } from './turn.ts'
import { isAway, isHere, silentFor } from './watch.ts'

/** Whether a prompt is owed: sitting long enough, in the chair, with no break under way. */
const isOwed = (state: AppState): boolean =>
  state.break.kind === 'none' &&
  state.watch.posture === 'sitting' &&
  isDue(state.ledger.load, sitLimit(state))

/** Moves asking on at a beat. */
export function askAtBeat(before: AppState, turn: Turn): AppState {
  const opening = openingNow(before.opening, before.settings, turn.now)
  const state = opening === before.opening ? before : { ...before, opening }
  const { asking } = state
  if (!isOwed(state)) return asking.kind === 'quiet' ? state : { ...state, asking: quiet }
  if (asking.kind === 'shown') return stayShown(state, asking, turn)

  const silenced = silencedBy(state, turn.now)
  if (silenced !== null) return hold(state, silenced, turn)
  switch (asking.kind) {
    case 'quiet':
      return isHere(state.watch) ? look(state, startWaiting(turn.now.tick)) : state
    case 'waiting':
      return goOnWaiting(state, asking, turn)
    case 'held':
      return lookAgain(state, asking, turn)
  }
}

function goOnWaiting(state: AppState, asking: Waiting, turn: Turn): AppState {
  const { tick: at } = turn.now
  // What was announced to somebody who is gone is taken back.
  if (!isHere(state.watch)) return { ...state, asking: { ...asking, asked: null, headsUpAt: null } }
  switch (atBeat(asking, momentOf(state, at))) {
    case 'wait':
      return state
    case 'ask-before-heads-up':
      return look(state, { ...asking, asked: { at, toShow: false } })
    case 'ask-before-prompt':
      return look(state, { ...asking, asked: { at, toShow: true } })
    case 'unanswered':
      return allClear(state, asking, turn)
  }
}

/** Looks whether the hold goes on. Behind a lock there is nobody to ask once it ended. */
function lookAgain(state: AppState, asking: Held, turn: Turn): AppState {
  const { tick: at } = turn.now
  if (state.watch.locked) return state
  const isSensed = !silences.has(asking.cause)
  if (!isSensed || isUnanswered(asking, at)) return { ...state, asking: waitAfterHold(asking) }
  return mayReadAgain(asking, at) ? look(state, { ...asking, askedAt: at }) : state
}

/** Causes that are over as soon as nothing is said any more, without a sensor. */
const silences: ReadonlySet<HoldCause> = new Set([
  'paused',
  'outside-hours',
  'day-off',
  'quiet-period',
])

/** A prompt on the screen: answered by a minute of silence, unless it is strict. */
function stayShown(state: AppState, asking: Shown, turn: Turn): AppState {
  const { tick: at } = turn.now
  const { watch, settings } = state
  if (settings.strict) {
    // Nobody is there to answer it, and that is no answer: locking the screen is no way out.
    return isAway(watch, at, awayAfter(state)) ? { ...state, asking: startWaiting(at) } : state
  }
  // Behind a lock nobody answers any more.
  return watch.locked || elapsed(asking.at, at) >= noAnswerAfter ? expire(state, turn) : state
}

/** Moves asking on when the sensors have answered. */
export function askWhenSensed(before: AppState, signals: Signals, turn: Turn): AppState {
  const state = trustDisplay(before, signals)
  const { asking } = state
  if (!isOwed(state) || asking.kind === 'shown') return state
  const cause = silencedBy(state, turn.now) ?? heldBy(state, signals)
  if (cause === null) return allClear(state, asking, turn)
  const held = hold(state, cause, turn)
  return held.asking.kind === 'held' && isOutlasted(held.asking, turn.now.tick)
    ? { ...held, asking: waitAfterHold(held.asking), displayOutlasted: true }
    : held
}

/** What of these signals makes this person's prompts wait. */
export const heldBy = (
  { settings, displayOutlasted }: AppState,
  signals: Signals,
): SignalName | null => {
  const cause = holdCause(signals, settings.heldBy)
  return cause === 'display-kept-awake' && displayOutlasted ? null : cause
}

/** A display that was let go holds prompts again. */
const trustDisplay = (state: AppState, signals: Signals): AppState =>
  state.displayOutlasted && signals['display-kept-awake'] === 'no'
    ? { ...state, displayOutlasted: false }
    : state

function allClear(state: AppState, asking: AppState['asking'], turn: Turn): AppState {
  if (asking.kind === 'held') return { ...state, asking: waitAfterHold(asking) }
  if (asking.kind !== 'waiting' || asking.asked === null) return state
  if (asking.asked.toShow) return show(state, asking, turn)
  return { ...state, asking: cleared(asking, momentOf(state, turn.now.tick)) }
}

const momentOf = ({ watch, settings }: AppState, at: Tick): Moment => ({
  at,
  silentFor: silentFor(watch),
  backAt: watch.backAt,
  headsUp: settings.headsUp,
})

const look = (state: AppState, asking: Waiting | Held): AppState => ({
  ...state,
  asking,
  sense: true,
})

const hold = (state: AppState, cause: HoldCause, turn: Turn): AppState => ({
  ...state,
  asking: startHold(state.asking, cause, turn.now.tick),
})

const show = (state: AppState, asking: Waiting, turn: Turn): AppState => ({
  ...state,
  asking: {
    kind: 'shown',
    at: turn.now.tick,
    boutFor: state.ledger.load.bout,
    reason: whyNow(state, asking, turn),
  },
})

function whyNow(state: AppState, { afterHold }: Waiting, turn: Turn): Reason {
  const { ledger } = state
  if (afterHold !== null) {
    const { cause, since, endedAt } = afterHold
    return cause === 'display-kept-awake' && state.displayOutlasted
      ? { code: 'held-too-long', cause, since: wallAt(since, turn.now) }
      : { code: 'hold-ended', cause, endedAt: wallAt(endedAt, turn.now) }
  }
  if (ledger.load.moved > 0) return { code: 'moved-before', times: ledger.load.moved }
  const paused = silentFor(state.watch) >= seconds(5)
  const sitMinutes = Math.floor(inMinutes(dueAt(ledger.load, sitLimit(state))))
  return { code: paused ? 'time-up' : 'no-pause', sitMinutes }
}
