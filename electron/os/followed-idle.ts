import type { InputSource } from '#core/senses'
import {
  before,
  elapsed,
  later,
  minutes,
  seconds,
  type Clock,
  type Millis,
  type Tick,
} from '#core/time'

import type { IdleSource } from './idle-source.ts'

/** What a way of hearing of input says, as it happens. */
export interface Heard {
  /** It is there, and will tell. */
  readonly opened: (source: InputSource) => void
  /** Nobody has touched anything since then. */
  readonly silent: (since: Tick) => void
  /** Somebody touched something just now. */
  readonly active: () => void
  /** It answered `ask`. */
  readonly answered: () => void
  /** It is gone, or was never there, and why. */
  readonly lost: (reason: string) => void
}

/** One way of hearing of input. */
export interface Way {
  /** Asks for a sign of life, which comes as `answered`. */
  readonly ask: () => void
  readonly close: () => void
}

export type OpenWay = (heard: Heard) => Way

/** So long after the last attempt the ways are tried anew. */
const tryAgainAfter = minutes(1)
/** Idle times that differ by this much are the same. */
const resolution = seconds(1)
/** A question younger than this may still be under way. */
const patience = seconds(1)

/**
 * Follows the first of several ways that works, and so always knows the idle time without asking.
 * It needs no timer of its own: reading it, at each beat, asks for a sign of life, and tries the ways
 * again when none is left. What has not yet been heard of, or no longer answers, is `unknown`.
 *
 * @param ways Best first.
 */
export function followIdle(clock: Clock, ways: readonly OpenWay[]): IdleSource {
  const logged = new Set<string>()
  /** Why each way that was tried since the last success is not to be had. */
  let reasons: string[] = []
  let stopped = false
  let way: Way | null = null
  let source: InputSource = 'none'
  let triedAt: Tick = now()
  /** Last input of the silence under way; `null` while somebody is active. */
  let silentSince: Tick | null = null
  /** The latest input that a reading has told of. */
  let toldOf: Tick | null = null
  let hasHeard = false
  let askedAt: Tick | null = null
  /** Questions in a row that had no answer by the next one, and when the first was asked. */
  let missed = 0
  let missedSince: Tick = triedAt
  /** Which attempt is in force: what an earlier one still says is not heard. */
  let attempt = 0

  tryFrom(0)

  function now(): Tick {
    return clock.now().tick
  }

  function tryFrom(index: number): void {
    way?.close()
    way = null
    source = 'none'
    silentSince = null
    hasHeard = false
    askedAt = null
    missed = 0
    attempt += 1
    const mine = attempt
    const open = ways[index]
    if (open === undefined) return logOnce()
    const only =
      <Args extends readonly unknown[]>(act: (...args: Args) => void) =>
      (...args: Args) => {
        if (mine === attempt && !stopped) act(...args)
      }
    const opened = open({
      opened: only((name) => {
        reasons = []
        source = name
      }),
      silent: only((since) => {
        hasHeard = true
        silentSince = untaken(since)
      }),
      active: only(() => {
        hasHeard = true
        silentSince = null
      }),
      answered: only(() => {
        askedAt = null
        missed = 0
      }),
      lost: only((reason) => {
        // A way that worked may come back; one that never did makes room for the next.
        giveUp(reason, source === 'none' ? index + 1 : ways.length)
      }),
    })
    // A way that was lost while it opened has made room already.
    if (mine === attempt) way = opened
    else opened.close()
  }

  /**
   * Input that was told of cannot be taken back, even when a silence turns out to be older: readings
   * that contradict each other would be called a fault of the source.
   */
  function untaken(since: Tick): Tick {
    return toldOf === null ? since : later(since, before(toldOf, resolution))
  }

  function giveUp(reason: string, next: number): void {
    reasons.push(reason)
    triedAt = now()
    tryFrom(next)
  }

  function logOnce(): void {
    const why = reasons.join('; ') || 'this session names none'
    reasons = []
    if (logged.has(why)) return
    logged.add(why)
    console.error(`Nothing tells of keyboard and mouse (${why}); it is tried again at times`)
  }

  /** Asks for a sign of life, notes when the last question had no answer, and at last gives up. */
  function ask(at: Tick): void {
    if (askedAt !== null) {
      if (elapsed(askedAt, at) < patience) return
      if (missed === 0) missedSince = askedAt
      missed += 1
    }
    if (!isAlive() && elapsed(missedSince, at) >= tryAgainAfter) {
      return giveUp(`${source} does not answer`, ways.length)
    }
    askedAt = at
    way?.ask()
  }

  // One answer may be late because the computer slept; two are not.
  const isAlive = (): boolean => source !== 'none' && missed < 2

  return {
    name: () => source,
    read: (): Millis | 'unknown' => {
      const at = now()
      if (source === 'none') {
        if (!stopped && elapsed(triedAt, at) >= tryAgainAfter) {
          triedAt = at
          tryFrom(0)
        }
        return 'unknown'
      }
      ask(at)
      if (!hasHeard || !isAlive()) return 'unknown'
      const lastInput = silentSince ?? at
      toldOf = toldOf === null ? lastInput : later(toldOf, lastInput)
      return elapsed(lastInput, at)
    },
    health: () => {
      if (source === 'none') return 'not-available'
      return hasHeard && isAlive() ? 'working' : 'unsure'
    },
    stop: () => {
      stopped = true
      way?.close()
    },
  }
}
