import type { IntervalKind, IntervalSource } from './journal.ts'
import { realBreak } from './load.ts'
import { before, elapsed, later, seconds, type Millis, type Tick } from './time.ts'

/** What is known of the person at the desk. All before `settledTo` has been given a kind. */
export interface Watch {
  /** The last moment we know of; what follows is pending until the next sign of life. */
  readonly settledTo: Tick
  readonly lastBeat: Tick
  /** When the next beat was asked for; `null` when none was. */
  readonly expectedBeat: Tick | null
  /** Moment of an announced suspend that no beat has confirmed or refuted yet. */
  readonly suspendAt: Tick | null
  /** The pending stretch is an absence for certain, whatever its length, and why. */
  readonly absent: 'lock' | 'suspend' | null
  readonly locked: boolean
  /** The system announced that lock, so it can be trusted to announce the unlock. */
  readonly lockAnnounced: boolean
  /** When the person said that they leave, or a break ended: since then a minute without input is away. */
  readonly leavingSince: Tick | null
  readonly posture: 'sitting' | 'standing'
  /** Sitting assumed in this silence because of a call, and because of a film. */
  readonly assumed: { readonly call: Millis; readonly film: Millis }
  /** Last reading in this silence that showed neither call nor film. */
  readonly nothingOnAt: Tick | null
  /** The last sign of life. */
  readonly lastSeen: Tick
  /** First sign of life after an absence, or after the app began; null before there was one. */
  readonly backAt: Tick | null
  /** The newest silence of a minute or more that a sign of life has ended. */
  readonly lastSilence: { readonly from: Tick; readonly to: Tick } | null
  /** Idle time at the last beat; `unknown` when the source failed. */
  readonly idleFor: Millis | 'unknown'
}

/** A stretch of one kind, on the continuous clock. */
export interface Piece {
  readonly from: Tick
  readonly to: Tick
  readonly kind: IntervalKind
  readonly source: IntervalSource
}

export interface Observed {
  readonly watch: Watch
  /** What became certain, in order and without gaps. */
  readonly settled: readonly Piece[]
}

/** From here on a silence is worth asking the sensors about (design §4). */
export const silenceAfter = seconds(60)

export const startWatch = (at: Tick): Watch => ({
  settledTo: at,
  lastBeat: at,
  expectedBeat: null,
  suspendAt: null,
  absent: null,
  locked: false,
  lockAnnounced: false,
  leavingSince: null,
  posture: 'sitting',
  assumed: { call: 0, film: 0 },
  nothingOnAt: null,
  lastSeen: at,
  backAt: null,
  lastSilence: null,
  idleFor: 0,
})

/** Settles everything up to `at`, as when the app quits or a break begins. */
export function settleUpTo(watch: Watch, at: Tick, awayAfter: Millis): Observed {
  const settled: Piece[] = []
  const until = later(at, watch.settledTo)
  if (watch.absent === null) {
    return { watch: settleSilence(watch, until, awayAfter, settled), settled }
  }
  if (until > watch.settledTo) settled.push(awayPiece(watch, until))
  return { watch: { ...watch, settledTo: until }, settled }
}

/** How long there has been no sign of life. */
export const silentFor = (watch: Watch): Millis =>
  watch.idleFor === 'unknown' ? 0 : elapsed(before(watch.lastBeat, watch.idleFor), watch.lastBeat)

/** Whether somebody is at the desk as far as can be told; nobody prompts an empty chair. */
export const isHere = (watch: Watch): boolean =>
  !watch.locked && watch.absent === null && silentFor(watch) < silenceAfter

/** Whether the pending silence already counts as an absence. */
export const isAway = (watch: Watch, at: Tick, awayAfter: Millis): boolean =>
  watch.locked ||
  watch.absent !== null ||
  elapsed(watch.settledTo, at) >= threshold(watch, awayAfter)

export const threshold = (watch: Watch, awayAfter: Millis): Millis =>
  watch.leavingSince !== null ? realBreak : awayAfter

export const awayPiece = (watch: Watch, to: Tick): Piece => ({
  from: watch.settledTo,
  to,
  kind: 'away',
  source: watch.absent ?? (watch.leavingSince !== null ? 'user' : 'idle'),
})

export const presentPiece = (watch: Watch, to: Tick, source: IntervalSource): Piece => ({
  from: watch.settledTo,
  to,
  kind: watch.posture,
  source: watch.posture === 'standing' ? 'user' : source,
})

/** Settles a silence that ends without a sign of life: short it was sitting, long it was away. */
export function settleSilence(
  watch: Watch,
  until: Tick,
  awayAfter: Millis,
  settled: Piece[],
): Watch {
  if (until <= watch.settledTo) return watch
  const wasAway = elapsed(watch.settledTo, until) >= threshold(watch, awayAfter)
  settled.push(wasAway ? awayPiece(watch, until) : presentPiece(watch, until, 'input'))
  return { ...watch, settledTo: until }
}

/** The chair is left at `at`, for a break or by the person's own word. */
export const leaveAt = (watch: Watch, at: Tick): Watch => ({
  ...watch,
  settledTo: at,
  lastSeen: at,
  leavingSince: at,
  absent: watch.locked ? 'lock' : null,
})
