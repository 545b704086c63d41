import { blend, planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import type { Bone, Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { allFours, fourPoints, heels, kneeling, onAllFours, onKnees, sitting } from './kneeling.ts'
import { cycle, evenly, hold, settle, turning } from './moves.ts'

const onSpot = (drawn: Pose): Pose => planted(drawn, onAllFours, allFours)

const cat = onSpot(pose('af.cat'))
const cow = onSpot(pose('af.cow'))

/** The whole trunk a little ahead or behind, over hands and knees that stay. */
const shifted = (by: Partial<Record<Bone, number>>): Pose => onSpot(turning(allFours, by))
const ahead = shifted({ thighA: 188, thighB: 188 })
const back = shifted({ thighA: 171, thighB: 171 })
const high = onSpot(blend(allFours, cat, 0.6))
const low = onSpot(blend(allFours, cow, 0.6))

const brow = kneeling(pose('child.brow'))

const start = hold(allFours)
const rounds = cycle(evenly(allFours, cat, allFours, cow))
/** One circle a repetition, the next the other way round: the step paces eight seconds each. */
const circles = cycle(evenly(allFours, high, ahead, low, back, allFours, low, ahead, high, back), {
  every: 16_000,
  flows: true,
})
const comeUp = [onAllFours, onKnees, onKnees]

/** On hands and knees: the back rounds and hollows; weight stays on four points. */
export const catCow: Choreography = {
  props: [],
  limb: 'side',
  bearing: fourPoints,
  still: { pose: cat, work: [] },
  variants: {
    short: [start, rounds, settle(7_500, [allFours, heels, heels, sitting], { contacts: comeUp })],
    standard: [
      start,
      rounds,
      circles,
      settle(16_000, [allFours, brow, brow, brow, sitting], {
        bearing: { moving: onKnees, resting: ['A', 'B'] },
      }),
    ],
  },
}
