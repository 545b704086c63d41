import type { IntervalKind } from './journal.ts'
import { minutes, seconds, type Millis } from './time.ts'

/**
 * The sitting-load model (content D2). Two counters: the *bout*, sitting since the
 * last real break, decides when to prompt; the *load*, sitting not yet paid back,
 * decides how long a break to suggest.
 */
export interface Load {
  /** Sitting not yet paid back, 0 to `loadCap`. */
  readonly load: Millis
  /** Sitting since the last real break. */
  readonly bout: Millis
  /** Time off the chair since sitting was last seen. */
  readonly offFor: Millis
  /** Bout at which the next prompt is due; `null` is the sitting limit of the settings. */
  readonly nextAt: Millis | null
  /** How often the prompt of this bout was moved. */
  readonly moved: number
}

/** Load never exceeds two hours: 12 min of moving or 24 min away clear any backlog (D2). */
export const loadCap = minutes(120)
/** An interruption of this length ends a bout (D2). */
export const realBreak = seconds(60)
/** From this load on, a long break is suggested (D1). */
export const longAt = minutes(40)
/** What *five minutes later* gives (D1). */
export const postponeFor = minutes(5)
/** How often one bout's prompt may be moved (D1). */
export const mostMoves = 2
/** Quiet sitting after a skip (D1). */
export const skipFor = minutes(30)
/** Sitting that a seated routine buys (D2). */
export const seatedBuys = minutes(15)

/** What one unit of time of each kind does to the load (D2). Untracked time earns and costs nothing. */
const rate: Readonly<Record<IntervalKind, number>> = {
  sitting: 1,
  'seated-routine': 0,
  standing: -2,
  lying: -2,
  away: -5,
  moving: -10,
  untracked: 0,
}

export const isSeated = (kind: IntervalKind): boolean =>
  kind === 'sitting' || kind === 'seated-routine'

export const isOffChair = (kind: IntervalKind): boolean => !isSeated(kind) && kind !== 'untracked'

export const rested: Load = { load: 0, bout: 0, offFor: 0, nextAt: null, moved: 0 }

/** Lets `length` of one kind pass. Splitting a stretch anywhere gives the same result. */
export function pass(before: Load, kind: IntervalKind, length: Millis): Load {
  if (length <= 0 || kind === 'untracked') return before
  const load = Math.min(loadCap, Math.max(0, before.load + rate[kind] * length))
  if (isSeated(kind)) return { ...before, load, bout: before.bout + length, offFor: 0 }
  const offFor = before.offFor + length
  return offFor < realBreak ? { ...before, load, offFor } : { ...rested, load, offFor }
}

/** The bout at which the next prompt is due, under a sitting limit of `limit`. */
export const dueAt = (load: Load, limit: Millis): Millis => load.nextAt ?? limit

export const isDue = (load: Load, limit: Millis): boolean => load.bout >= dueAt(load, limit)

/** How long a break to suggest. */
export const suggestion = (load: Load): 'short' | 'long' => (load.load >= longAt ? 'long' : 'short')

export const canPostpone = (load: Load): boolean => load.moved < mostMoves

/** Moves the prompt by five minutes of sitting; refused (unchanged) when used up. */
export const postpone = (load: Load): Load =>
  canPostpone(load) ? { ...load, moved: load.moved + 1, nextAt: load.bout + postponeFor } : load

export const skip = (load: Load): Load => ({ ...load, moved: 0, nextAt: load.bout + skipFor })

/** A seated routine at a prompt buys a quarter of an hour; the bout goes on. */
export const seatedDone = (load: Load): Load => ({
  ...load,
  moved: 0,
  nextAt: load.bout + seatedBuys,
})

/** Ends the bout without crediting a break: the app was not there to see (design §4). */
export const forgetBout = (load: Load): Load => ({ ...rested, load: load.load })

/** What the person, or a restart, did to a prompt or a bout. */
export type Answer = 'postponed' | 'skipped' | 'seated-done' | 'forgotten'

/** The load after an answer; an answer that is refused changes nothing. */
export function answer(load: Load, given: Answer): Load {
  switch (given) {
    case 'postponed':
      return postpone(load)
    case 'skipped':
      return skip(load)
    case 'seated-done':
      return seatedDone(load)
    case 'forgotten':
      return forgetBout(load)
  }
}
