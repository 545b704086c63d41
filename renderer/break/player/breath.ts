import type { Step } from '#core/routines'

/** How a step is breathed, over and over, in ms. */
export interface Breath {
  readonly inFor: number
  readonly outFor: number
  /** The step begins with the way out: out to stand, in to sit. */
  readonly outFirst: boolean
}

/** Four in and six out, where a cue asks for slow breath or says nothing of its pace. */
const slow = { inFor: 4_000, outFor: 6_000 }
/** As long as the figure's own breath in a hold (look §7). */
const easy = { inFor: 2_000, outFor: 3_000 }
/** A repetition faster than this leaves the breath to itself, in seconds. */
const quickest = 4

const isEasy = /^(easy|natural|settle)\b/
const isOutFirst = /^(slow )?out\b/
const counted = /^in (\d+) s, out (\d+) s$/
const breaths = /^(one|two) slow breaths?$/

/**
 * The pace of a step's breath: a repetition's own where there are any, or else what the cue says.
 * Null where nobody should breathe in time.
 */
export function breathOf(
  step: Pick<Step, 'kind' | 'breath' | 'seconds' | 'secondsPerRep'>,
): Breath | null {
  const { breath, seconds, secondsPerRep } = step
  if (breath === '') return null
  const outFirst = isOutFirst.test(breath)
  const [, inSeconds, outSeconds] = counted.exec(breath) ?? []
  if (inSeconds !== undefined && outSeconds !== undefined) {
    return { inFor: Number(inSeconds) * 1_000, outFor: Number(outSeconds) * 1_000, outFirst }
  }
  if (isEasy.test(breath)) return secondsPerRep === null ? { ...easy, outFirst } : null
  if (secondsPerRep !== null) {
    const half = (secondsPerRep / 2) * 1_000
    return secondsPerRep < quickest ? null : { inFor: half, outFor: half, outFirst }
  }
  const [, number] = breaths.exec(breath) ?? []
  const room = (seconds * 1_000) / (number === 'two' ? 2 : 1)
  const share = Math.min(1, room / (slow.inFor + slow.outFor))
  return { inFor: slow.inFor * share, outFor: slow.outFor * share, outFirst }
}

/** How far into a breath somebody is, both from 0 to 1: along the way in, then along the way out. */
export interface BreathMoment {
  readonly way: 'in' | 'out'
  readonly share: number
}

/** The breath `elapsed` ms into a step; it begins with the step. */
export function breathAt({ inFor, outFor, outFirst }: Breath, elapsed: number): BreathMoment {
  const at = (elapsed + (outFirst ? inFor : 0)) % (inFor + outFor)
  return at < inFor
    ? { way: 'in', share: at / inFor }
    : { way: 'out', share: (at - inFor) / outFor }
}
