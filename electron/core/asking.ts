import type { PromptEvent, PromptOutcome, StopReason } from './journal.ts'
import { canPostpone, isDue, type Answer } from './load.ts'
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
import { elapsed, inSeconds, seconds, wallAt, type Instant } from './time.ts'
import { give, keep, sitLimit, type Turn } from './turn.ts'

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

/** *Five minutes later*; when that is used up it is a skip, so that no way out is ever refused. */
export function answerLater(state: AppState, turn: Turn): AppState {
  if (state.asking.kind !== 'shown') return state
  if (!canPostpone(state.ledger.load)) return answerSkip(state, turn)
  return answered(state, 'postponed', 'postponed', turn)
}

export const answerSkip = (state: AppState, turn: Turn): AppState =>
  state.asking.kind === 'shown' ? answered(state, 'skipped', 'skipped', turn) : state

/** No answer: moved if it may be moved, else skipped and logged as expired (content D2). */
const expire = (state: AppState, turn: Turn): AppState =>
  canPostpone(state.ledger.load)
    ? answered(state, 'postponed', 'postponed', turn)
    : answered(state, 'expired', 'skipped', turn)

function answered(state: AppState, outcome: PromptOutcome, given: Answer, turn: Turn): AppState {
  if (state.asking.kind !== 'shown') return state
  const event = promptEvent(outcome, {
    at: turn.now.wall,
    zone: turn.now.zone,
    boutFor: state.asking.boutFor,
    reason: state.asking.reason.code,
  })
  return keep({ ...give(state, given, turn.now), asking: quiet }, [event], turn.now)
}

interface PromptFacts {
  readonly at: Instant
  readonly zone: string
  readonly boutFor: number
  readonly reason: string
  readonly prompted?: boolean
  readonly routineId?: string | null
  readonly variant?: string | null
  readonly takenFor?: number
  readonly stopReason?: StopReason | null
}

export const promptEvent = (outcome: PromptOutcome, facts: PromptFacts): PromptEvent => ({
  type: 'prompt',
  at: Math.round(facts.at) as Instant,
  zone: facts.zone,
  outcome,
  boutSeconds: inSeconds(Math.round(facts.boutFor)),
  prompted: facts.prompted ?? true,
  reason: facts.reason,
  routineId: facts.routineId ?? null,
  variant: facts.variant ?? null,
  seconds: inSeconds(Math.round(facts.takenFor ?? 0)),
  stopReason: facts.stopReason ?? null,
})

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
