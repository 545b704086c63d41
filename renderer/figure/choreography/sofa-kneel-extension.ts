import { noContacts, planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import { pose } from '../poses.ts'
import { kneeling, onKnees } from './kneeling.ts'
import { joints } from '../joints.ts'
import { cycle, settle, turning } from './moves.ts'

const elbows = pose('sofa.elbows')
const up = pose('sofa.up')
const sink = planted(pose('sofa.sink'), { knees: true }, up)
const bend = pose('sofa.bend')
/** The shoulders roll with the forearms where they lie. */
const roll = planted(
  { ...turning(up, { thorax: 82 }), shrug: { A: 2, B: 2 } },
  { hands: ['A', 'B'] },
  up,
)
const near = kneeling(pose('kneel.high'), joints(elbows).B.knee)
const upright = kneeling(pose('kneel.high'), joints(up).B.knee)
/** One foot on its way to the front: the knee goes first, the toes stay clear of the floor. */
const step = turning(upright, { lumbar: 8, thorax: 10, thighA: 66, shinA: 220, footA: 245 })
const half = kneeling(pose('kneel.half'), joints(up).B.knee)

const arms = ['armA', 'armB'] as const
const sinking = settle(3_000, [up, sink])

/** Kneeling with the elbows on a seat: the chest sinks between the arms. */
export const sofaKneelExtension: Choreography = {
  props: [{ kind: 'sofa', at: 15.5 }],
  limb: 'arm',
  bearing: { moving: onKnees, resting: ['A', 'B'] },
  still: { pose: sink, work: [] },
  variants: {
    standard: [
      settle(3_000, [near, elbows]),
      settle(2_500, [elbows, up], { contacts: [noContacts] }),
      sinking,
      settle(5_000, [sink, up, roll, up]),
      sinking,
      settle(2_500, [sink, up]),
      cycle(
        [
          [up, 0],
          [bend, 0.5],
          [up, 1],
        ],
        { work: arms },
      ),
      settle(5_000, [up, upright, step, half]),
    ],
  },
}
