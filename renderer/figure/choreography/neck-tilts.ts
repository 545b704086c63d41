import type { Choreography } from '../choreography.ts'
import { freeBearing } from '../motion.ts'
import { pose } from '../poses.ts'
import { cycle, hold, settle } from './moves.ts'

const middle = pose('neck.mid')
const side = pose('neck.right')
const back = pose('neck.back')

const tilt = settle(2_500, [middle, side])
const rise = settle(3_000, [side, middle])

/** On a chair, hands in the lap: the head tilts to the side that is said, glides back and looks round. */
export const neckTilts: Choreography = {
  props: [{ kind: 'chair', at: 0 }],
  limb: 'side',
  bearing: { ...freeBearing, resting: ['A', 'B'] },
  still: { pose: side, work: [] },
  variants: {
    short: [
      hold(middle),
      tilt,
      rise,
      tilt,
      rise,
      cycle([
        [middle, 0],
        [back, 0.35],
        [back, 0.65],
        [middle, 1],
      ]),
      // The side before was the left one, so the figure is mirrored: its B looks left first.
      settle(6_000, [middle, pose('neck.look'), middle, pose('neck.lookaway'), middle]),
    ],
  },
}
