import { blend, onFeet, planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import { standing, type Cycle } from '../motion.ts'
import type { Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { stepping } from './footing.ts'
import { cycle, settle } from './moves.ts'

const reach = pose('face.reach')
const brow = planted(pose('face.brow'), onFeet, reach)
const ears = planted(pose('face.ears'), onFeet, reach)
const near = pose('row.in')
const step = stepping(reach, near)

const arms = { work: ['armA', 'armB'], trail: 'B' } as const

const pullTo = (end: Pose): Cycle['frames'] => [
  [reach, 0],
  [end, 0.4],
  [end, 0.5],
  [reach, 1],
]

/** At a band fastened to a door at face height: the hands come to the face, the elbows go wide. */
export const facePulls: Choreography = {
  props: [
    { kind: 'wall', at: 37 },
    { kind: 'anchored-band', at: 37, height: 90 },
  ],
  limb: 'arm',
  bearing: standing,
  still: { pose: brow, work: arms.work },
  variants: {
    standard: [
      settle(6_000, [near, step, reach, blend(reach, brow, 0.3), reach]),
      cycle(pullTo(brow), arms),
      settle(2_500, [reach, step, near]),
      cycle(pullTo(ears), { ...arms, enter: [near, step] }),
      settle(2_500, [reach, step, near]),
    ],
  },
}
