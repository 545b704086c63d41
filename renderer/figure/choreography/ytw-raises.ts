import { onFeet, planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import { standing, type Cycle } from '../motion.ts'
import { pose, type PoseName } from '../poses.ts'
import { cycle, hold, settle } from './moves.ts'

const stand = pose('front.neutral')
const leaning = (name: PoseName) => planted(pose(name), onFeet, stand)
const hang = leaning('ytw.hang')
const y = leaning('ytw.y')

const arms = { work: ['armA', 'armB'], trail: 'B' } as const

const raise = (letter: Cycle['frames'][0][0]): Cycle =>
  cycle(
    [
      [hang, 0],
      [letter, 0.4],
      [letter, 0.55],
      [hang, 1],
    ],
    arms,
  )

/** From the front, where the letters can be read; the trunk leans towards the viewer. */
export const ytwRaises: Choreography = {
  props: [],
  limb: 'arm',
  bearing: standing,
  still: { pose: y, work: arms.work },
  variants: {
    standard: [
      settle(3_000, [stand, hang]),
      raise(y),
      hold(hang),
      raise(leaning('ytw.t')),
      hold(hang),
      raise(leaning('ytw.w')),
      settle(6_000, [hang, stand]),
    ],
  },
}
