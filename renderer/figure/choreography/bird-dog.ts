import { planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import { pose } from '../poses.ts'
import { allFours, fourPoints, heels, onFarHand } from './kneeling.ts'
import { cycle, hold, settle } from './moves.ts'

const reach = planted(pose('bird.reach'), onFarHand, allFours)

const limbs = ['armB', 'legA'] as const

const reaches = cycle(
  [
    [allFours, 0],
    [reach, 0.4],
    [reach, 0.6],
    [allFours, 1],
  ],
  { work: limbs, bearing: { moving: onFarHand, resting: ['A', 'B'] } },
)

/** On all fours: one arm and the other leg reach long; the near knee and the far hand bear. */
export const birdDog: Choreography = {
  props: [],
  limb: 'arm',
  bearing: fourPoints,
  still: { pose: reach, work: limbs },
  variants: {
    standard: [hold(allFours), reaches, reaches, hold(allFours), settle(2_500, [allFours, heels])],
  },
}
