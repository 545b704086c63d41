import { answerByClosing, promptEvent } from './answering.ts'
import {
  advance,
  cardStays,
  forgottenAfter,
  goOn,
  isBack,
  kindOf,
  look,
  noBreak,
  stand,
  startRun,
  stepBack,
  stepOn,
  variantOf,
  type Origin,
  type Run,
} from './breaks.ts'
import { localDate } from './calendar.ts'
import { isForCheckIn, skipCheckIn, tidyUpCheckIn } from './checkin.ts'
import type { Rating, StopReason } from './journal.ts'
import { canPostpone, isDue, suggestion } from './load.ts'
import { putOffOnceMore } from './loudness.ts'
import { finish } from './outcome.ts'
import type { Sample } from './presence.ts'
import { quiet } from './prompting.ts'
import { withConsequences } from './consequences.ts'
import { mayBegin } from './leaving-out.ts'
import { findVariant, liesDown, type RoutineChoice } from './routines.ts'
import { unease } from './safety.ts'
import { observe, seenAt, sleepBefore } from './sitting.ts'
import { leaveAt, settleUpTo } from './watch.ts'
import type { AppState } from './state.ts'
import { elapsed, minutes, wallAt, type Millis, type Tick } from './time.ts'
import { tipAfterBreak } from './tips.ts'
import { awayAfter, give, keep, settle, sitLimit, take, type Turn } from './turn.ts'
import { waysOut } from './ways-out.ts'

/** Begins a break: a routine by its setup card, a plain one at once. */
export function start(state: AppState, choice: RoutineChoice | null, turn: Turn): AppState {
  if (state.break.kind === 'run') return state
  const found = choice === null ? null : findVariant(turn.catalogue, choice)
  if (found === undefined) return state
  if (found !== null && !mayBegin(found.routine, state, turn.now.wall)) return state
  const origin = originOf(state)
  const asked: AppState = { ...state, asking: quiet }
  if (choice === null || found === null) return run(asked, null, origin, turn)
  const asks = liesDown(found.routine) && !state.care.lyingAsked
  const hasSetup = found.variant.steps[0]?.kind === 'setup'
  if (!asks && !hasSetup) return run(asked, choice, origin, turn)
  // Choosing anew gives a strict prompt's card no more time.
  const isAgain = state.settings.strict && state.break.kind === 'setup'
  const since = isAgain ? state.break.since : turn.now.tick
  return leave({ ...asked, break: { kind: 'setup', choice, origin, since, asks } }, turn)
}

export const ready = (state: AppState, turn: Turn): AppState =>
  state.break.kind === 'setup' && !state.break.asks
    ? run(state, state.break.choice, state.break.origin, turn)
    : state

/** A break at a beat: its clock runs on, and is watched for hands on the keyboard. */
export function breakAtBeat(
  state: AppState,
  sample: Sample,
  isPress: boolean,
  turn: Turn,
): AppState {
  if (state.break.kind !== 'run') return state
  const at = turn.now.tick
  const slept = sleepBefore(state.watch, at, seenAt(sample, at))
  if (slept !== null) {
    const ended = end(state, state.break, slept, 'interrupted', turn)
    const watch = { ...ended.watch, absent: 'suspend' as const }
    return take(ended, observe(watch, sample, at, false, awayAfter(state)), turn)
  }
  const { run: moved, endedAt } = advance(
    look(state.break, at, sample.idleFor, isPress),
    at,
    turn.catalogue,
  )
  const watch = {
    ...state.watch,
    // This look came in time, so an announced suspend did not happen.
    suspendAt: null,
    lastBeat: at,
    idleFor: sample.idleFor,
    locked: sample.locked === 'yes',
  }
  const next: AppState = { ...state, break: moved, watch }
  return endedAt === null ? next : end(next, moved, endedAt, null, turn)
}

/** Whether the break's own clock rules, so that nothing else is observed. */
export const isRunning = (state: AppState): boolean =>
  state.break.kind === 'run' && state.break.runningSince !== null

/** Cards and pauses that nobody came back to go by themselves. */
export function tidyUp(state: AppState, turn: Turn): AppState {
  const at = turn.now.tick
  const current = state.break
  if (current.kind === 'setup' && elapsed(current.since, at) >= forgottenAfter) {
    return close(state, turn)
  }
  if (current.kind === 'run' && current.standingSince !== null) {
    const forgotten = elapsed(current.standingSince, at) >= forgottenAfter
    return forgotten ? end(state, current, at, 'interrupted', turn) : state
  }
  if (current.kind !== 'done') return tidyUpCheckIn(state, turn)
  if (current.seenAt !== null) {
    return elapsed(current.seenAt, at) >= cardStays ? { ...state, break: noBreak } : state
  }
  // Whoever is back may be in a call by now.
  const sense = state.sense || current.asks
  return isBack(current, state) ? { ...state, sense, break: { ...current, seenAt: at } } : state
}

export function pauseRun(state: AppState, stopping: boolean, turn: Turn): AppState {
  if (state.break.kind !== 'run') return state
  const { run: standing, piece } = stand(state.break, turn.now.tick, stopping, turn.catalogue)
  const next: AppState = { ...state, break: standing }
  if (piece === null) return next
  const booked = settle(next, [piece], turn)
  return { ...booked, watch: leaveAt(booked.watch, turn.now.tick) }
}

export function resumeRun(state: AppState, turn: Turn): AppState {
  if (state.break.kind !== 'run' || state.break.runningSince !== null) return state
  const settled = take(state, settleUpTo(state.watch, turn.now.tick, awayAfter(state)), turn)
  return { ...settled, break: goOn(state.break, turn.now.tick) }
}

export const back = (state: AppState, turn: Turn): AppState =>
  state.break.kind === 'run'
    ? { ...state, break: stepBack(state.break, turn.now.tick, turn.catalogue) }
    : state

export function on(state: AppState, turn: Turn): AppState {
  if (state.break.kind !== 'run') return state
  const next = stepOn(state.break, turn.now.tick, turn.catalogue)
  return next === null
    ? end(state, state.break, turn.now.tick, null, turn)
    : { ...state, break: next }
}

/** Ends whatever is open, with a reason where one was given. */
export function stop(state: AppState, reason: StopReason, turn: Turn): AppState {
  if (state.break.kind === 'run') return end(state, state.break, turn.now.tick, reason, turn)
  return close(state, turn)
}

/** The window was closed, or is no longer wanted. */
export function close(state: AppState, turn: Turn): AppState {
  switch (state.break.kind) {
    case 'none':
      return answerByClosing(state, turn)
    case 'setup':
      return putOff({ ...state, break: noBreak }, state.break.origin, turn)
    case 'run':
      return { ...end(state, state.break, turn.now.tick, 'not-said', turn), break: noBreak }
    case 'check-in':
      return skipCheckIn(state, turn)
    case 'done':
    case 'checked-in':
      return { ...state, break: noBreak }
  }
}

export function rate(state: AppState, rating: Rating, turn: Turn): AppState {
  if (state.break.kind !== 'done' || state.break.choice === null) return state
  const { routineId } = state.break.choice
  // What was hard may be liked and stays hard.
  const wasHard = (state.programme?.felt[routineId] ?? 0) < 0
  const stays = rating === 'not-for-me' || wasHard
  const care = stays ? state.care : unease(state.care, routineId)
  return keep(
    { ...state, care, ratings: { ...state.ratings, [routineId]: rating } },
    [{ type: 'rating', at: turn.now.wall, routineId, rating }],
    turn.now,
  )
}

function run(state: AppState, choice: RoutineChoice | null, origin: Origin, turn: Turn): AppState {
  const settled = take(state, settleUpTo(state.watch, turn.now.tick, awayAfter(state)), turn)
  const length = suggestedLength(state)
  return {
    ...settled,
    asking: quiet,
    care: choice === null ? settled.care : { ...settled.care, usedAt: turn.now.wall },
    break: startRun(choice, origin, length, turn.now.tick, turn.catalogue),
  }
}

/** How long a break is suggested, by the load and the settings. */
export const suggestedLength = (state: AppState): Millis =>
  suggestion(state.ledger.load) === 'long'
    ? minutes(state.settings.longBreakMinutes)
    : minutes(state.settings.shortBreakMinutes)

function originOf(state: AppState): Origin {
  if (state.break.kind === 'setup') return state.break.origin
  if (state.asking.kind === 'shown') {
    const { boutFor, reason } = state.asking
    return { prompted: true, boutFor, reason: reason.code }
  }
  return { prompted: false, boutFor: state.ledger.load.bout, reason: 'asked-by-person' }
}

/** Ends a run at `at`, books its time, writes down how it came out and shows the done card. */
function end(
  state: AppState,
  current: Run,
  at: Tick,
  reason: StopReason | null,
  turn: Turn,
): AppState {
  const { done, outcome, piece } = finish(current, at, reason, turn.catalogue)
  const booked = settle(state, piece === null ? [] : [piece], turn)
  const watch = current.runningSince === null ? state.watch : leaveAt(state.watch, at)
  const seated = kindOf(current.choice, turn.catalogue) === 'seated-routine'
  const isWayAround = state.settings.strict && outcome === 'skipped' && !isUnfit(done.stopReason)
  const answered = isWayAround ? booked : afterBreak(booked, seated && outcome === 'taken', turn)
  const event = promptEvent(outcome, {
    at: wallAt(at, turn.now),
    zone: turn.now.zone,
    boutFor: current.origin.boutFor,
    reason: current.origin.reason,
    prompted: current.origin.prompted,
    routineId: current.choice?.routineId ?? null,
    variant: variantOf(current.choice, turn.catalogue)?.key ?? null,
    takenFor: done.off,
    stopReason: done.stopReason,
  })
  const went = done.outcome === 'taken' || done.outcome === 'partial'
  const tips = went
    ? tipAfterBreak(state.tips, localDate(turn.now.wall, turn.now.zone))
    : state.tips
  const asks = isForCheckIn(done, state, turn)
  const tip = tips === state.tips ? null : (tips.last?.tip ?? null)
  return keep(
    {
      ...withConsequences(answered, current.choice, done.stopReason, turn),
      asking: quiet,
      break: { ...done, tip, asks },
      sense: state.sense || asks,
      tips,
      watch: { ...watch, posture: done.leftChair ? 'sitting' : watch.posture },
    },
    [event],
    turn.now,
  )
}

/** Reasons of the body to stop: nobody is asked again at once whom a break did no good. */
const isUnfit = (reason: StopReason | null): boolean =>
  reason !== null && ['too-hard', 'sharp-pain', 'tingling', 'dizzy'].includes(reason)

/**
 * A break that did not end the bout must not bring the prompt back at once. Strict prompts alone
 * come back after one that was no start at all: else two presses would do what a skip may not.
 */
function afterBreak(state: AppState, seatedRoutineDone: boolean, turn: Turn): AppState {
  if (seatedRoutineDone) return give(state, 'seated-done', turn.now)
  if (!isDue(state.ledger.load, sitLimit(state))) return state
  return give(state, canPostpone(state.ledger.load) ? 'postponed' : 'skipped', turn.now)
}

/**
 * A setup card that led nowhere: the prompt comes back in five minutes, or is skipped. It is no way
 * around a strict one, which comes back at once, even where the card was there before the prompt.
 */
function putOff(state: AppState, origin: Origin, turn: Turn): AppState {
  if (state.settings.strict) return state
  const moved = canPostpone(state.ledger.load)
  const next = afterBreak(moved && origin.prompted ? putOffOnceMore(state) : state, false, turn)
  if (!origin.prompted) return next
  const last = waysOut(state, turn.now).canSkip ? 'skipped' : 'expired'
  const event = promptEvent(moved ? 'postponed' : last, {
    at: turn.now.wall,
    zone: turn.now.zone,
    boutFor: origin.boutFor,
    reason: origin.reason,
  })
  return keep(next, [event], turn.now)
}

/** *I am stepping away*, or a towel has to be fetched: what follows is away from a minute on. */
export function leave(state: AppState, turn: Turn): AppState {
  const at = turn.now.tick
  if (isRunning(state) || state.watch.absent !== null) return state
  const settled = take(state, settleUpTo(state.watch, at, awayAfter(state)), turn)
  return { ...settled, watch: leaveAt(settled.watch, at) }
}
