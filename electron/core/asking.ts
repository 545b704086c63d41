import { expire } from './answering.ts'
import { isDue } from './load.ts'
import {
  atBeat,
  holdCause,
  noAnswerAfter,
  quiet,
  startWaiting,
  waitAfterHold,
} from './prompting.ts'
import type { Signals } from './presence.ts'
import type { HoldCause, Reason } from './reason.ts'
import { isHere, silentFor } from './watch.ts'
import { isPaused, type AppState } from './state.ts'
import { elapsed, seconds, wallAt } from './time.ts'
import { sitLimit, type Turn } from './turn.ts'

/** Whether a prompt is owed: sitting long enough, in the chair, with no break under way. */
const isOwed = (state: AppState): boolean =>
  state.break.kind === 'none' &&
  state.watch.posture === 'sitting' &&
  isDue(state.ledger.load, sitLimit(state))

/** Moves asking on at a beat. */
export function askAtBeat(state: AppState, turn: Turn): AppState {
  const at = turn.now.tick
  const { asking } = state
  if (!isOwed(state)) return asking.kind === 'quiet' ? state : { ...state, asking: quiet }

  switch (asking.kind) {
    case 'quiet':
      if (isPaused(state, turn.now)) return hold(state, 'paused', turn)
      return isHere(state.watch) ? { ...state, asking: startWaiting(at), sense: true } : state

    case 'waiting': {
      if (isPaused(state, turn.now)) return hold(state, 'paused', turn)
      if (!isHere(state.watch)) return { ...state, asking: { ...asking, asked: null } }
      const next = atBeat(asking, at, silentFor(state.watch))
      if (next === 'show') return show(state, turn)
      if (next === 'wait') return state
      return { ...state, asking: { ...asking, asked: { at, toShow: true } }, sense: true }
    }

    case 'held':
      if (asking.cause !== 'paused') return { ...state, sense: true }
      if (isPaused(state, turn.now)) return state
      return { ...state, asking: waitAfterHold('paused', at) }

    case 'shown':
      // Behind a lock nobody answers any more.
      return state.watch.locked || elapsed(asking.at, at) >= noAnswerAfter
        ? expire(state, turn)
        : state
  }
}

/** Moves asking on when the sensors have answered. */
export function askWhenSensed(state: AppState, signals: Signals, turn: Turn): AppState {
  const { asking } = state
  if (!isOwed(state)) return state
  const cause = isPaused(state, turn.now) ? 'paused' : holdCause(signals)
  if (cause !== null) return asking.kind === 'shown' ? state : hold(state, cause, turn)
  if (asking.kind === 'held') {
    return { ...state, asking: waitAfterHold(asking.cause, turn.now.tick) }
  }
  if (asking.kind !== 'waiting' || asking.asked === null) return state
  return asking.asked.toShow ? show(state, turn) : { ...state, asking: { ...asking, asked: null } }
}

function hold(state: AppState, cause: HoldCause, turn: Turn): AppState {
  const since = state.asking.kind === 'held' ? state.asking.since : turn.now.tick
  return { ...state, asking: { kind: 'held', cause, since } }
}

const show = (state: AppState, turn: Turn): AppState => ({
  ...state,
  asking: {
    kind: 'shown',
    at: turn.now.tick,
    boutFor: state.ledger.load.bout,
    reason: whyNow(state, turn),
  },
})

function whyNow(state: AppState, turn: Turn): Reason {
  const { asking, ledger, settings } = state
  if (asking.kind === 'waiting' && asking.afterHold !== null) {
    const { cause, endedAt } = asking.afterHold
    return { code: 'hold-ended', cause, endedAt: wallAt(endedAt, turn.now) }
  }
  if (ledger.load.moved > 0) return { code: 'moved-before', times: ledger.load.moved }
  const paused = silentFor(state.watch) >= seconds(5)
  return { code: paused ? 'time-up' : 'no-pause', sitMinutes: settings.sitMinutes }
}
