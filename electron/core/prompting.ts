import { signalNames, type Signals } from './presence.ts'
import type { HoldCause, Reason } from './reason.ts'
import { after, elapsed, seconds, type Millis, type Tick } from './time.ts'

/** Where asking for a break stands. */
export type Asking =
  | { readonly kind: 'quiet' }
  | Waiting
  /** Due, and something forbids it. */
  | { readonly kind: 'held'; readonly cause: HoldCause; readonly since: Tick }
  | Shown

/** Due; looking for a good moment. */
export interface Waiting {
  readonly kind: 'waiting'
  /** From here on a pause in typing is a good moment. */
  readonly from: Tick
  /** From here on any moment is good enough. */
  readonly until: Tick
  /** The sensors were asked, and what an all-clear from them means. */
  readonly asked: { readonly at: Tick; readonly toShow: boolean } | null
  /** The hold that ended before this wait, if one did. */
  readonly afterHold: { readonly cause: HoldCause; readonly endedAt: Tick } | null
}

/** A prompt is on the screen. */
export interface Shown {
  readonly kind: 'shown'
  readonly at: Tick
  readonly boutFor: Millis
  readonly reason: Reason
}

export const quiet: Asking = { kind: 'quiet' }

/** A prompt waits at most this long for a pause in typing (content D1). */
const longestWait = seconds(120)
/** No input for this long is a pause (content D1). */
const pauseInTyping = seconds(5)
/** A prompt that was held comes this long after the hold ended (content D2). */
const afterHold = seconds(60)
/** A prompt nobody answers goes after this long (content D2). */
export const noAnswerAfter = seconds(60)
/** Sensors that have not answered by now are taken to say nothing: they fail open. */
export const sensorsAnswerWithin = seconds(2)

/** Becoming due: the sensors are asked at once, so that a hold begins when the prompt is due. */
export const startWaiting = (at: Tick): Waiting => ({
  kind: 'waiting',
  from: at,
  until: after(at, longestWait),
  asked: { at, toShow: false },
  afterHold: null,
})

export const waitAfterHold = (cause: HoldCause, at: Tick): Waiting => ({
  kind: 'waiting',
  from: after(at, afterHold),
  until: after(at, longestWait),
  asked: null,
  afterHold: { cause, endedAt: at },
})

/**
 * What a wait wants at a beat: to go on, to ask the sensors once more before
 * showing, or to show because they never answered.
 *
 * @param silentFor Time without input; nobody is asked while the chair may be empty.
 */
export function atBeat(
  waiting: Waiting,
  at: Tick,
  silentFor: Millis,
): 'wait' | 'ask-sensors' | 'show' {
  if (waiting.asked !== null && elapsed(waiting.asked.at, at) >= sensorsAnswerWithin) {
    return waiting.asked.toShow ? 'show' : 'wait'
  }
  if (waiting.asked !== null) return 'wait'
  const goodMoment = at >= waiting.from && (silentFor >= pauseInTyping || at >= waiting.until)
  return goodMoment ? 'ask-sensors' : 'wait'
}

/** What forbids a prompt by these signals, the clearest first; unknown forbids nothing. */
export function holdCause(signals: Signals): HoldCause | null {
  const causes = signalNames.filter((name) => name !== 'display-kept-awake')
  return causes.find((name) => signals[name] === 'yes') ?? null
}
