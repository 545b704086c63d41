import { blend, onFeet, planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import { standing, type Cycle } from '../motion.ts'
import type { Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { stepping } from './footing.ts'
import { cycle, settle } from './moves.ts'

const reach = pose('row.reach')
const pull = planted(pose('row.pull'), onFeet, reach)
/** One foot nearer to the door: the band is slack. */
const near = pose('row.in')
const shrugged: Pose = { ...near, shrug: { A: 2.4, B: 2.4 } }
const step = stepping(reach, near)

const arms = { work: ['armA', 'armB'] } as const

const row: Cycle['frames'] = [
  [reach, 0],
  [pull, 0.4],
  [pull, 0.5],
  [reach, 1],
]

/** At a band fastened to a door at chest height: a long reach, then the elbows go back. */
export const bandRows: Choreography = {
  props: [
    { kind: 'wall', at: 37 },
    { kind: 'anchored-band', at: 37, height: 70 },
  ],
  limb: 'arm',
  bearing: standing,
  still: { pose: pull, ...arms },
  variants: {
    standard: [
      settle(6_000, [near, step, reach, blend(reach, pull, 0.4), reach]),
      cycle(row, { ...arms, trail: 'B' }),
      settle(5_000, [reach, step, near, shrugged, near]),
      cycle(row, { ...arms, trail: 'B', enter: [near, step] }),
      settle(2_500, [reach, step, near]),
    ],
  },
}
