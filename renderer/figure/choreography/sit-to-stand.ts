import type { Choreography } from '../choreography.ts'
import { freeBearing, seated, standing } from '../motion.ts'
import { pose } from '../poses.ts'
import { cycle, evenly, settle } from './moves.ts'

const sit = pose('sit.forward')
const lean = pose('rise.lean')
const lift = pose('rise.lift')
const stand = pose('rise.stand')

const legs = { work: ['legA', 'legB'] } as const

/** From the front of a chair: first the trunk leans, then the legs lift it; the feet stay. */
export const sitToStand: Choreography = {
  props: [{ kind: 'chair', at: 0 }],
  limb: 'leg',
  bearing: standing,
  still: { pose: lift, ...legs },
  variants: {
    short: [
      settle(2_000, [pose('sit.lap'), sit], { bearing: seated }),
      cycle(
        [
          [sit, 0],
          [lean, 0.2],
          [stand, 0.48],
          [stand, 0.58],
          [lean, 0.88],
          [sit, 1],
        ],
        legs,
      ),
      settle(2_500, [sit, lean, stand], legs),
      cycle(evenly(stand, pose('rise.shakeB'), stand, pose('rise.shakeA')), {
        every: 2_500,
        bearing: freeBearing,
      }),
    ],
  },
}
