import { planted } from '../blend.ts'
import type { Contacts } from '../blend.ts'
import { withKneeAt } from '../contact.ts'
import { joints } from '../joints.ts'
import type { Bearing } from '../motion.ts'
import type { Point, Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { turning } from './moves.ts'

/** What routines on hands and knees have in common. */
export const allFours = pose('af.neutral')
const knee = joints(allFours).B.knee

/** The key poses were drawn one by one; here the knees of all stand on one spot. */
export const kneeling = (drawn: Pose, at: Point = knee): Pose => withKneeAt(drawn, at)

export const onKnees: Contacts = { hands: [], feet: [], knees: true }
export const onAllFours: Contacts = { hands: ['A', 'B'], feet: [], knees: true }
/** The near arm is free, the far one bears. */
export const onFarHand: Contacts = { hands: ['A'], feet: [], knees: true }

export const fourPoints: Bearing = { moving: onAllFours, resting: ['A', 'B'] }

/** Sitting back on the heels with the hands where they were; half a unit forward, or the arms are too short. */
export const heels = planted(
  kneeling(pose('child.fold'), [knee[0] + 0.6, knee[1]]),
  { hands: ['A', 'B'] },
  allFours,
)

/** On the heels, the hands on the thighs. */
export const sitting = kneeling(
  turning(pose('child.kneel'), {
    upperArmA: 174,
    upperArmB: 174,
    forearmA: 148,
    forearmB: 148,
    handA: 116,
    handB: 116,
  }),
)
