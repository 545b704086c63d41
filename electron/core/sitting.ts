import type { IntervalSource } from './journal.ts'
import { realBreak } from './load.ts'
import type { Sample, Signals } from './presence.ts'
import {
  before,
  earlier,
  elapsed,
  hours,
  later,
  midway,
  minutes,
  seconds,
  type Millis,
  type Tick,
} from './time.ts'
import {
  type Watch,
  type Piece,
  type Observed,
  silenceAfter,
  silentFor,
  threshold,
  awayPiece,
  presentPiece,
  settleSilence,
} from './watch.ts'

/** A beat later than this proves that the computer slept or the process was frozen (design §4). */
const proofOfSleep = seconds(120)
/** With a suspend announced, this much is proof enough: a spurious pair makes no beat late. */
const confirmedSleep = seconds(5)
/** Idle time comes in whole seconds, so a smaller step is rounding and no sign of life. */
const idleResolution = seconds(1)
/** How long a silence may pass for sitting in a call, and before a film (design §4). */
const longestCall = hours(4)
const longestFilm = minutes(90)

/** Whoever said that they leave, and is still seen this much later, has stayed. */
const stayedAfter = minutes(5)

/**
 * Folds one reading of the computer into what is known.
 *
 * An absence is measured backwards, from the next sign of life to the last one.
 * A lock or a sleep only makes certain that the silence was an absence, so idle,
 * lock, sleep and a frozen process end in the same place.
 *
 * @param announced The system itself asked for this look, so what it finds began now.
 */
export function observe(
  watch: Watch,
  sample: Sample,
  at: Tick,
  announced: boolean,
  awayAfter: Millis,
): Observed {
  const settled: Piece[] = []
  let now = watch

  const seen = seenAt(sample, at)
  const sleptFrom = sleepBefore(watch, at, seen)
  if (sleptFrom !== null) {
    now = fallAsleep(now, later(sleptFrom, now.settledTo), seen, awayAfter, settled)
  }
  // Nobody can have come back while the computer slept, nor before an announced unlock.
  const earliestReturn = sleptFrom !== null || announced ? at : watch.lastBeat
  now = { ...now, suspendAt: null, lastBeat: at, idleFor: sample.idleFor }

  if (sample.locked === 'yes') {
    if (now.locked) return { watch: now, settled }
    const lockedAt = announced ? at : lockNoticed(watch, sample, at)
    if (now.absent === null) {
      now = settleSilence(now, later(lockedAt, now.settledTo), awayAfter, settled)
    }
    return {
      watch: { ...now, locked: true, lockAnnounced: announced, absent: 'lock' },
      settled,
    }
  }

  now = { ...now, locked: false, lockAnnounced: false }
  const isUnlocked = now.absent === 'lock' && seen >= now.settledTo
  if (elapsed(now.settledTo, seen) < idleResolution && !isUnlocked) return { watch: now, settled }
  const source = sample.idleFor === 'unknown' ? 'assumed' : 'input'

  return signOfLife(now, { seen, earliestReturn, source, awayAfter }, settled)
}

/** The computer slept from `from` on: an absence, unless one was under way already. */
function fallAsleep(
  watch: Watch,
  from: Tick,
  seen: Tick,
  awayAfter: Millis,
  settled: Piece[],
): Watch {
  if (watch.absent === null) {
    return { ...settleSilence(watch, from, awayAfter, settled), absent: 'suspend' }
  }
  // An unlock that no beat saw, just before the sleep: what follows is the sleep's.
  const cameBriefly = seen > watch.settledTo && seen <= from
  if (!cameBriefly) return watch
  settled.push(awayPiece(watch, seen))
  return { ...watch, settledTo: seen, absent: 'suspend' }
}

interface Sign {
  readonly seen: Tick
  /** Nobody can have come back before. */
  readonly earliestReturn: Tick
  readonly source: IntervalSource
  readonly awayAfter: Millis
}

/** A sign of life ends the silence before it and gives it its kind. */
function signOfLife(watch: Watch, sign: Sign, settled: Piece[]): Observed {
  const { seen, earliestReturn, source, awayAfter } = sign
  // The first one since the last beat came between that beat and `seen`: take the middle.
  const returned = later(watch.settledTo, midway(earlier(earliestReturn, seen), seen))
  const absence = elapsed(watch.settledTo, returned)
  const wasAway = watch.absent !== null || absence >= threshold(watch, awayAfter)
  const silence = {
    from: watch.absent === null ? watch.lastSeen : watch.settledTo,
    to: wasAway ? returned : seen,
  }
  if (wasAway && absence > 0) settled.push(awayPiece(watch, returned))

  const back: Watch = {
    ...watch,
    settledTo: wasAway ? returned : watch.settledTo,
    posture: wasAway && absence >= realBreak ? 'sitting' : watch.posture,
  }
  if (seen > back.settledTo) settled.push(presentPiece(back, seen, source))
  return {
    watch: {
      ...back,
      settledTo: seen,
      lastSeen: seen,
      backAt: wasAway ? seen : watch.backAt,
      lastSilence: elapsed(silence.from, silence.to) >= silenceAfter ? silence : watch.lastSilence,
      absent: null,
      leavingSince: wasAway || hasStayed(watch, seen) ? null : watch.leavingSince,
      assumed: { call: 0, film: 0 },
      nothingOnAt: null,
    },
    settled,
  }
}

/**
 * Folds a reading of the sensors into a silence: a call or a film that runs makes
 * it sitting, up to a cap; beyond the cap it stays pending and ends as away.
 */
export function hear(watch: Watch, signals: Signals, at: Tick, awayAfter: Millis): Observed {
  if (watch.locked || watch.absent !== null || silentFor(watch) < silenceAfter) {
    return { watch, settled: [] }
  }

  const inCall = signals.microphone === 'yes' || signals.camera === 'yes'
  const atFilm = signals['display-kept-awake'] === 'yes'
  const what = inCall ? 'call' : 'film'
  const left = (inCall ? longestCall : longestFilm) - watch.assumed[what]
  // Beyond the cap it is as if nothing were on.
  if ((!inCall && !atFilm) || left <= 0) {
    return { watch: { ...watch, nothingOnAt: at }, settled: [] }
  }

  const settled: Piece[] = []
  let now = watch
  if (now.nothingOnAt !== null) {
    const began = later(now.settledTo, midway(now.nothingOnAt, at))
    now = settleSilence(now, began, awayAfter, settled)
  }
  const length = Math.min(elapsed(now.settledTo, at), left)
  const until = before(at, elapsed(now.settledTo, at) - length)
  settled.push(presentPiece(now, until, 'assumed'))
  return {
    watch: {
      ...now,
      settledTo: until,
      assumed: { ...now.assumed, [what]: now.assumed[what] + length },
      nothingOnAt: null,
    },
    settled,
  }
}

/**
 * When sleep began, if this beat shows that the computer slept since the last one.
 * Unannounced, it was awake at the last beat at least, or at an input between that
 * and the beat that never came.
 *
 * @param seen The last sign of life there is.
 */
export function sleepBefore(watch: Watch, at: Tick, seen: Tick): Tick | null {
  const { expectedBeat, lastBeat, suspendAt } = watch
  if (expectedBeat === null) return null
  const late = elapsed(expectedBeat, at)
  const isConfirmed = suspendAt !== null && late > confirmedSleep
  if (!isConfirmed && late <= proofOfSleep) return null
  const awake = suspendAt !== null && isConfirmed ? suspendAt : lastBeat
  return seen <= expectedBeat ? later(awake, seen) : awake
}

/** A lock nobody announced fell after the last input, if there was one since the last beat. */
function lockNoticed(watch: Watch, sample: Sample, at: Tick): Tick {
  const seen = seenAt(sample, at)
  return seen > watch.lastBeat ? seen : midway(watch.lastBeat, at)
}

/** Last sign of life. An idle source that fails earns nobody an absence: it counts as seen now. */
export const seenAt = (sample: Sample, at: Tick): Tick =>
  sample.idleFor === 'unknown' ? at : before(at, sample.idleFor)

const hasStayed = (watch: Watch, seen: Tick): boolean =>
  watch.leavingSince !== null && elapsed(watch.leavingSince, seen) > stayedAfter
