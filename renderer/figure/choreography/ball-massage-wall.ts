import { blend, onFeet, planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import { standing, type Cycle } from '../motion.ts'
import type { Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { cycle, settle } from './moves.ts'

const tall = pose('ball.tall')
const atWall = (pose: Pose): Pose => planted(pose, onFeet, tall)
const low = atWall(pose('ball.low'))
const middle = blend(tall, low, 0.5, onFeet)
/** Off the wall, the hand behind the back with the ball. */
const behind = atWall(pose('ball.place'))
const off = atWall(pose('ball.off'))
const shrugged: Pose = { ...off, shrug: { A: 2.6, B: 2.6 } }

const upAndDown: Cycle['frames'] = [
  [tall, 0],
  [low, 0.5],
  [tall, 1],
]
const every = 7_000
const wall = { kind: 'wall', at: -14.4 } as const

/** The back against a ball at the wall: bending the knees rolls it along. */
export const ballMassageWall: Choreography = {
  props: [wall, { kind: 'ball', height: 71 }],
  limb: 'side',
  bearing: standing,
  still: { pose: middle, work: [] },
  variants: {
    standard: [
      settle(4_000, [behind, tall]),
      cycle(upAndDown, { every }),
      settle(2_500, [tall, middle]),
      settle(3_000, [middle, behind]),
      cycle(upAndDown, { every, enter: [behind] }),
      settle(2_500, [tall, middle]),
      settle(7_000, [middle, off, shrugged, off, shrugged, off], { props: [wall] }),
    ],
  },
}
