import type { Choreography } from '../choreography.ts'
import { seated } from '../motion.ts'
import { pose } from '../poses.ts'
import { cycle, settle } from './moves.ts'

const lap = pose('sit.lap')
const out = pose('breath.out')

const hand = { work: ['armB'] } as const

/** Four seconds in, six out. */
const breaths = cycle(
  [
    [out, 0],
    [pose('breath.in'), 0.4],
    [out, 1],
  ],
  hand,
)
const steps = [settle(2_000, [lap, out]), breaths, settle(2_500, [out, lap])]

/** On a chair, one hand on the lower ribs, which widen and sink. */
export const calmBreathing: Choreography = {
  props: [{ kind: 'chair', at: 0 }],
  limb: 'side',
  bearing: seated,
  still: { pose: out, ...hand },
  variants: { short: steps, standard: steps, long: steps },
}
