import type { PromptEvent, PromptOutcome, StopReason } from './journal.ts'
import type { Answer } from './load.ts'
import { putOffOnceMore } from './loudness.ts'
import { quiet } from './prompting.ts'
import type { AppState } from './state.ts'
import { inSeconds, type Instant } from './time.ts'
import { give, keep, type Turn } from './turn.ts'
import { waysOut } from './ways-out.ts'

/** *Five minutes later*; when that is used up it is a skip. */
export function answerLater(state: AppState, turn: Turn): AppState {
  if (state.asking.kind !== 'shown') return state
  return waysOut(state, turn.now).canPostpone
    ? answered(state, 'postponed', 'postponed', turn)
    : answerSkip(state, turn)
}

export const answerSkip = (state: AppState, turn: Turn): AppState =>
  waysOut(state, turn.now).canSkip ? answered(state, 'skipped', 'skipped', turn) : state

/** A strict prompt has one way out but a break; it is written down as what it is, a skip. */
export const leaveInEmergency = (state: AppState, turn: Turn): AppState =>
  state.settings.strict ? answered(state, 'skipped', 'skipped', turn) : state

/** Its window is gone: it is put off as far as it may be. A strict one comes again. */
export function answerByClosing(state: AppState, turn: Turn): AppState {
  if (state.settings.strict) return state
  const { canPostpone, canSkip } = waysOut(state, turn.now)
  return canSkip && !canPostpone ? answerSkip(state, turn) : expire(state, turn)
}

/** No answer: moved if it may be moved, else skipped and logged as expired (content D2). */
export const expire = (state: AppState, turn: Turn): AppState =>
  waysOut(state, turn.now).canPostpone
    ? answered(state, 'postponed', 'postponed', turn)
    : answered(state, 'expired', 'skipped', turn)

function answered(
  state: AppState,
  outcome: 'postponed' | 'skipped' | 'expired',
  answer: Answer,
  turn: Turn,
): AppState {
  if (state.asking.kind !== 'shown') return state
  const event = promptEvent(outcome, {
    at: turn.now.wall,
    zone: turn.now.zone,
    boutFor: state.asking.boutFor,
    reason: state.asking.reason.code,
  })
  const given: AppState = { ...give(state, answer, turn.now), asking: quiet }
  return keep(outcome === 'skipped' ? given : putOffOnceMore(given), [event], turn.now)
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
