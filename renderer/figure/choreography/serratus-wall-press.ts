import { blend, planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import { joints } from '../joints.ts'
import { standing } from '../motion.ts'
import type { Point, Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { braced, onFeetAndHands, standingAt, stepping } from './footing.ts'
import { cycle, hold, settle } from './moves.ts'

const push = pose('press.push')
const sink = planted(pose('press.sink'), onFeetAndHands, push)

/** A step back from the wall, and a step nearer. */
const back = joints(push).B.ankle
const near: Point = [back[0] + 14, back[1]]

const upright = (at: Point): Pose =>
  standingAt({ ...pose('row.in'), root: [at[0] + 0.5, -49.4] }, at, at)
const away = upright(back)
const close = upright(near)
const strideIn = standingAt({ ...blend(push, close, 0.7), root: [back[0] + 7, -48.8] }, back, near)

const arms = { work: ['armA', 'armB'] } as const

/** Hands on a wall, arms straight: the chest sinks between the blades and is pushed away. */
export const serratusWallPress: Choreography = {
  props: [{ kind: 'wall', at: 23.5 }],
  limb: 'arm',
  bearing: braced,
  still: { pose: push, ...arms },
  variants: {
    short: [
      settle(2_500, [away, push], { bearing: { ...standing, resting: ['A', 'B'] } }),
      cycle(
        [
          [push, 0],
          [sink, 0.45],
          [push, 0.9],
          [push, 1],
        ],
        arms,
      ),
      hold(push, arms),
      settle(3_200, [push, stepping(push, strideIn), strideIn, stepping(strideIn, close), close], {
        bearing: standing,
      }),
    ],
  },
}
