import type { Choreography } from '../choreography.ts'
import { seated } from '../motion.ts'
import { pose } from '../poses.ts'
import { cycle, settle } from './moves.ts'

const forward = pose('sit.forward')
const lap = pose('sit.lap')
const start = pose('chairext.start')
/** Hands on their way to the head, in front of the face. */
const raise = pose('chairext.raise')
const back = pose('chairext.back')

const arms = { work: ['armA', 'armB'] } as const

/** On a chair: hands at the head, the upper back eases over the backrest. */
export const chairBackExtension: Choreography = {
  props: [{ kind: 'chair', at: 0 }],
  limb: 'arm',
  bearing: seated,
  still: { pose: back, ...arms },
  variants: {
    short: [
      settle(5_000, [forward, lap, raise, start]),
      cycle(
        [
          [start, 0],
          [back, 0.45],
          [back, 0.6],
          [start, 1],
        ],
        arms,
      ),
      settle(2_000, [start, back], arms),
      settle(3_000, [back, start, raise, lap]),
    ],
  },
}
