import { elapsed, minutes, seconds, type Millis, type Tick } from './time.ts'

/** Whether the idle source can be trusted, and what the judgement rests on. */
export interface IdleHealth {
  readonly verdict: 'unknown' | 'healthy' | 'unhealthy'
  /** The last reading that made sense. */
  readonly last: Reading | null
  /** A row of readings, sensible or not, that each grew with the clock: its first, and how many. */
  readonly row: { readonly start: Reading; readonly count: number } | null
  /** The newest readings, oldest first: did they make sense? */
  readonly sound: readonly boolean[]
  /** Since when every reading has been the same, and how many there were. */
  readonly same: { readonly since: Tick; readonly idleFor: Millis; readonly count: number } | null
  /** Since it fell ill, a reading has grown with the clock as only a working source's does. */
  readonly hasGrown: boolean
}

interface Reading {
  readonly at: Tick
  readonly idleFor: Millis
}

/** Idle time comes in whole seconds, and beats are not exact. */
const tolerance = seconds(2)
/** So many of the newest readings are looked at; this many bad ones among them are too many. */
const remembered = 10
const tooManyBad = 3
/** Sound readings in a row that begin and restore trust. */
const enoughGood = 4
/** Nobody gives the very same reading at every beat for so long; a source that stands still does. */
const stuckAfter = minutes(10)
/** Whoever types without a pause may be seen at 0 for a long while. */
const stuckAtZeroAfter = minutes(20)
const stuckCount = 20

export const unjudged: IdleHealth = {
  verdict: 'unknown',
  last: null,
  row: null,
  sound: [],
  same: null,
  hasGrown: false,
}

/**
 * Judges one reading of the idle source against the ones before it. With input
 * since the last look idle time is at most the time since then; without, it has
 * grown by exactly that. A source that reads 0 for ever, fails, freezes or jumps
 * breaks this, and what it says then earns nobody an absence (design §4).
 *
 * @returns The new judgement, and the reading as far as it can be trusted.
 */
export function judge(
  health: IdleHealth,
  reading: Millis | 'unknown',
  at: Tick,
): { readonly health: IdleHealth; readonly idleFor: Millis | 'unknown' } {
  const row = reading === 'unknown' ? null : rowOf(health.row, { at, idleFor: reading })
  // Should a hiccup have been taken for the truth, a source that then counts on is right after all.
  const isSteady = row !== null && row.count >= enoughGood
  const makesSense = reading !== 'unknown' && (isSteady || agrees(health.last, reading, at))
  const sound = [...health.sound, makesSense].slice(-remembered)
  const same = reading === 'unknown' ? null : repeated(health.same, reading, at)
  const grew = makesSense && row !== null && elapsed(row.start.at, at) > tolerance
  const next: IdleHealth = {
    verdict: health.verdict,
    last: makesSense ? { at, idleFor: reading } : health.last,
    row,
    sound,
    same,
    hasGrown: health.hasGrown || grew,
  }
  const verdict = verdictOf(next, at)
  const trusted = makesSense && verdict !== 'unhealthy'
  return {
    health: { ...next, verdict, hasGrown: verdict === health.verdict && next.hasGrown },
    idleFor: trusted ? reading : 'unknown',
  }
}

function verdictOf(health: IdleHealth, at: Tick): IdleHealth['verdict'] {
  const { sound, same, verdict } = health
  const isStuck =
    same !== null &&
    same.count >= stuckCount &&
    elapsed(same.since, at) >= (same.idleFor === 0 ? stuckAtZeroAfter : stuckAfter)
  if (isStuck || sound.filter((good) => !good).length >= tooManyBad) return 'unhealthy'
  const goodRow = sound.length - 1 - sound.lastIndexOf(false)
  if (verdict === 'unhealthy') {
    return health.hasGrown && goodRow >= enoughGood ? 'healthy' : 'unhealthy'
  }
  return verdict === 'healthy' || goodRow >= enoughGood ? 'healthy' : 'unknown'
}

function agrees(last: Reading | null, reading: Millis, at: Tick): boolean {
  if (reading < 0) return false
  if (last === null) return true
  const since = elapsed(last.at, at)
  return reading <= since + tolerance || isNear(reading, last.idleFor + since)
}

/** The row goes on while idle time grows by what passes; anything else starts a new one. */
const rowOf = (row: IdleHealth['row'], { at, idleFor }: Reading): IdleHealth['row'] =>
  row !== null && isNear(idleFor, row.start.idleFor + elapsed(row.start.at, at))
    ? { ...row, count: row.count + 1 }
    : { start: { at, idleFor }, count: 1 }

const isNear = (reading: Millis, expected: Millis): boolean =>
  Math.abs(reading - expected) <= tolerance

const repeated = (same: IdleHealth['same'], reading: Millis, at: Tick): IdleHealth['same'] =>
  same?.idleFor === reading
    ? { ...same, count: same.count + 1 }
    : { since: at, idleFor: reading, count: 1 }
