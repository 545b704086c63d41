import { signalNames, type SignalName, type Signals } from './presence.ts'
import type { HoldCause, Reason } from './reason.ts'
import { after, before, elapsed, later, minutes, seconds, type Millis, type Tick } from './time.ts'

/** Where asking for a break stands. */
export type Asking = { readonly kind: 'quiet' } | Waiting | Held | Shown

/** Due; looking for a good moment. */
export interface Waiting {
  readonly kind: 'waiting'
  /** From here on a pause in typing is a good moment. */
  readonly from: Tick
  /** From here on any moment is good enough. */
  readonly until: Tick
  /** The sensors were asked, and what an all-clear from them means. */
  readonly asked: { readonly at: Tick; readonly toShow: boolean } | null
  /** When it was said that the prompt comes; null when it was not. */
  readonly headsUpAt: Tick | null
  /** The hold that ended before this wait, if one did. */
  readonly afterHold: EndedHold | null
}

export interface EndedHold {
  readonly cause: HoldCause
  readonly since: Tick
  /** The last look at which it was still there. */
  readonly endedAt: Tick
}

/** Due, and something forbids it. */
export interface Held {
  readonly kind: 'held'
  readonly cause: HoldCause
  readonly since: Tick
  /** The last look at which something forbade it. */
  readonly seenAt: Tick
  /** When the sensors were last asked; null when nobody had to ask them. */
  readonly askedAt: Tick | null
  /** What of lasting things holds it, and since when that alone does. */
  readonly lasting: { readonly what: 'call' | 'film'; readonly since: Tick } | null
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
/** While a prompt is held the sensors are read no oftener. */
const readAgainAfter = seconds(15)
/** Half a minute before it comes a prompt is announced, for those who want that. */
const headsUpBefore = seconds(30)
/**
 * Nobody is asked to stand up who has just sat down: after a lock, a sleep or an absence the desk
 * has been sat at for this long.
 */
export const settleIn = seconds(60)
/** A display kept awake holds a prompt no longer than a film passes for sitting (design §4). */
const longestFilm = minutes(90)
/** A call that holds a prompt for longer is told so, once (content D1: no sit over an hour). */
const longCall = minutes(60)

/** Becoming due: the sensors are asked at once, so that a hold begins when the prompt is due. */
export const startWaiting = (at: Tick): Waiting => ({
  kind: 'waiting',
  from: at,
  until: after(at, longestWait),
  asked: { at, toShow: false },
  headsUpAt: null,
  afterHold: null,
})

/** The minute is counted from the last look at which the hold was there: its end is only known to within a beat. */
export const waitAfterHold = ({ cause, since, seenAt }: Held): Waiting => ({
  kind: 'waiting',
  from: after(seenAt, afterHold),
  until: after(seenAt, longestWait),
  asked: null,
  headsUpAt: null,
  afterHold: { cause, since, endedAt: seenAt },
})

/** Held from now on, or still: another cause is the same wait. */
export function startHold(asking: Asking, cause: HoldCause, at: Tick): Held {
  const what = lastingWhat(cause)
  const known = asking.kind === 'held' && asking.lasting?.what === what ? asking.lasting : null
  return {
    kind: 'held',
    cause,
    since: heldSince(asking) ?? at,
    seenAt: at,
    askedAt: lastAsked(asking),
    lasting: what === null ? null : (known ?? { what, since: at }),
  }
}

function heldSince(asking: Asking): Tick | null {
  if (asking.kind === 'held') return asking.since
  return asking.kind === 'waiting' ? (asking.afterHold?.since ?? null) : null
}

/** What the sensors said before a prompt came is the first reading of the hold that it began. */
function lastAsked(asking: Asking): Tick | null {
  if (asking.kind === 'held') return asking.askedAt
  return asking.kind === 'waiting' ? (asking.asked?.at ?? null) : null
}

function lastingWhat(cause: HoldCause): 'call' | 'film' | null {
  if (cause === 'microphone' || cause === 'camera') return 'call'
  return cause === 'display-kept-awake' ? 'film' : null
}

/** Whether the sensors may be asked again. */
export const mayReadAgain = ({ askedAt }: Held, at: Tick): boolean =>
  askedAt === null || elapsed(askedAt, at) >= readAgainAfter

/** The last question was not answered. */
export const isUnanswered = ({ askedAt, seenAt }: Held, at: Tick): boolean =>
  askedAt !== null && seenAt < askedAt && elapsed(askedAt, at) >= sensorsAnswerWithin

/** Whether a film would have ended long ago: what keeps the display awake all day is none. */
export const isOutlasted = ({ lasting }: Held, at: Tick): boolean =>
  lasting?.what === 'film' && elapsed(lasting.since, at) >= longestFilm

/** Since when a long call holds the prompt; null when none does. */
export const longCallSince = ({ lasting }: Held, at: Tick): Tick | null =>
  lasting?.what === 'call' && elapsed(lasting.since, at) >= longCall ? lasting.since : null

/** What a wait goes by at a moment. */
export interface Moment {
  readonly at: Tick
  /** Time without input; nobody is asked while the chair may be empty. */
  readonly silentFor: Millis
  /** When the person came back to the desk; null when they were never gone. */
  readonly backAt: Tick | null
  /** It is to be said half a minute before that a prompt comes. */
  readonly headsUp: boolean
}

/**
 * What a wait wants at a beat: to go on; to ask the sensors before it says that it comes; to ask them
 * once more before showing; or to take their silence for an all-clear.
 */
export function atBeat(
  waiting: Waiting,
  moment: Moment,
): 'wait' | 'ask-before-heads-up' | 'ask-before-prompt' | 'unanswered' {
  const { asked } = waiting
  const { at } = moment
  if (asked !== null) return elapsed(asked.at, at) >= sensorsAnswerWithin ? 'unanswered' : 'wait'
  if (isTimeForHeadsUp(waiting, moment)) return 'ask-before-heads-up'
  const isGood = moment.silentFor >= pauseInTyping || at >= waiting.until
  return at >= notBefore(waiting, moment) && isGood ? 'ask-before-prompt' : 'wait'
}

/** Nothing forbids the prompt, and it is not to be shown yet. */
export function cleared(waiting: Waiting, moment: Moment): Waiting {
  const next = { ...waiting, asked: null }
  if (!isTimeForHeadsUp(next, moment)) return next
  const { at } = moment
  return { ...next, headsUpAt: at, from: later(notBefore(next, moment), after(at, headsUpBefore)) }
}

const isTimeForHeadsUp = (waiting: Waiting, moment: Moment): boolean =>
  moment.headsUp &&
  waiting.headsUpAt === null &&
  moment.at >= before(notBefore(waiting, moment), headsUpBefore)

/** From when on a wait has to be looked at closely; until then nothing can come of it. */
export function opensAt(waiting: Waiting, backAt: Tick | null, headsUp: boolean): Tick {
  if (waiting.asked !== null) return waiting.asked.at
  const opens = notBefore(waiting, { backAt })
  return headsUp && waiting.headsUpAt === null ? before(opens, headsUpBefore) : opens
}

const notBefore = ({ from }: Waiting, { backAt }: Pick<Moment, 'backAt'>): Tick =>
  backAt === null ? from : later(from, after(backAt, settleIn))

/** What forbids a prompt by these signals, the clearest first; unknown forbids nothing. */
export const holdCause = (signals: Signals, heldBy: readonly SignalName[]): SignalName | null => {
  const causes = signalNames.filter((name) => signals[name] === 'yes' && heldBy.includes(name))
  // A display kept awake says the least, and counts only where nothing else is to be said.
  return causes.find((name) => name !== 'display-kept-awake') ?? causes[0] ?? null
}
