import type { Choreography } from '../choreography.ts'
import { pose } from '../poses.ts'
import { kneeling, onKnees, sitting } from './kneeling.ts'
import { settle } from './moves.ts'

const high = kneeling(pose('kneel.high'))
const fold = kneeling(pose('child.fold'))
const aside = kneeling(pose('child.aside'))

const near = ['armB'] as const

/** On the heels, folded forward; the hands walk out, to one side and to the other. */
export const childsPose: Choreography = {
  props: [],
  limb: 'side',
  bearing: { moving: onKnees, resting: ['A', 'B'] },
  still: { pose: fold, work: [] },
  variants: {
    standard: [
      settle(2_500, [high, sitting]),
      settle(4_000, [sitting, fold]),
      settle(2_000, [fold, aside], { work: near }),
      settle(3_600, [aside, fold, aside], { work: near }),
      settle(5_000, [aside, fold, sitting]),
    ],
  },
}
