import type { Choreography } from '../choreography.ts'
import { onFeet } from '../blend.ts'
import { seated } from '../motion.ts'
import { pose } from '../poses.ts'
import { cycle, hold, settle } from './moves.ts'

const tall = pose('sit.forward')
const round = pose('seatcat.round')
const open = pose('seatcat.open')

/** On a chair, hands on the thighs: the back rounds and opens from the pelvis up. */
export const seatedCatCow: Choreography = {
  props: [{ kind: 'chair', at: 0 }],
  limb: 'side',
  bearing: { ...seated, moving: { ...onFeet, hands: ['A', 'B'] } },
  still: { pose: open, work: [] },
  variants: {
    short: [
      settle(2_000, [pose('sit.lap'), tall], { bearing: seated }),
      cycle([
        [tall, 0],
        [round, 0.32],
        [round, 0.38],
        [open, 0.76],
        [open, 0.82],
        [tall, 1],
      ]),
      hold(tall),
    ],
  },
}
