import { elapsed, seconds, type Instant, type Millis } from '#core/time'

/** How long the hands are to stay off. */
export const handsOffFor = seconds(10)
/** Idle time comes in whole seconds, and readings are a second apart. */
const tolerance = seconds(2)
/** Somebody who has not left the desk alone by now will not. */
const patience = seconds(25)
/** A source that says nothing for so long will not begin to. */
const silence = seconds(4)

/** One reading of keyboard and mouse. */
export interface Reading {
  readonly at: Instant
  readonly idleFor: Millis | 'unknown'
}

/** How the test stands. */
export type HandsOff =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'running'
      readonly startedAt: Instant
      /** Time without a touch, as it is read; never more than the test has lasted. */
      readonly still: Millis
      /** A touch has begun the ten seconds again. */
      readonly touched: boolean
    }
  | { readonly kind: 'over'; readonly verdict: Verdict }

/**
 * `seen`: ten seconds without a touch were read as such. `blind`: the press that began the test was
 * never read. `busy`: a touch was read again and again. `silent`: nothing was read at all.
 */
export type Verdict = 'seen' | 'blind' | 'busy' | 'silent'

export const ready: HandsOff = { kind: 'ready' }

export const begun = (startedAt: Instant): HandsOff => ({
  kind: 'running',
  startedAt,
  still: 0,
  touched: false,
})

const over = (verdict: Verdict): HandsOff => ({ kind: 'over', verdict })

/**
 * Folds a reading into the test. A test that is not running stays as it is, and so does one that
 * hears of a reading from before it began.
 */
export function read(test: HandsOff, { at, idleFor }: Reading): HandsOff {
  if (test.kind !== 'running' || at < test.startedAt) return test
  const lasted = elapsed(test.startedAt, at)

  if (idleFor === 'unknown') {
    return lasted >= silence && test.still === 0 ? over('silent') : test
  }
  // Whoever began the test pressed something, so nothing can have been still for longer.
  if (idleFor > lasted + tolerance * 2) return over('blind')
  const still = Math.min(idleFor, lasted)
  if (still >= handsOffFor) return over('seen')
  if (lasted >= patience) return over('busy')
  return {
    ...test,
    still,
    touched: test.touched || still + tolerance < test.still,
  }
}
