import type { Choreography } from '../choreography.ts'
import { standing } from '../motion.ts'
import type { Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { cycle, hold, settle } from './moves.ts'

const stand = pose('front.neutral')
const low = pose('wall.low')
const mid = pose('wall.mid')
const drawn: Pose = { ...low, span: { ...low.span, shoulders: 0.94 }, shrug: { A: -0.8, B: -0.8 } }

const arms = { work: ['armA', 'armB'] } as const

/** From the front, the back against a wall: bent arms slide up it and down. */
export const wallSlides: Choreography = {
  props: [{ kind: 'wall', at: 0 }],
  limb: 'arm',
  bearing: standing,
  still: { pose: mid, ...arms },
  variants: {
    short: [
      hold(stand),
      settle(2_500, [stand, low], arms),
      cycle(
        [
          [low, 0],
          [mid, 0.3],
          [pose('wall.high'), 0.6],
          [mid, 0.85],
          [low, 1],
        ],
        { ...arms, flows: true },
      ),
      settle(1_500, [low, drawn], arms),
      settle(2_500, [drawn, stand]),
    ],
  },
}
