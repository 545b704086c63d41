import type { Choreography } from '../choreography.ts'
import { blend } from '../blend.ts'
import { withKneeAt, withWristAt } from '../contact.ts'
import { joints } from '../joints.ts'
import type { Cycle, Settle } from '../motion.ts'
import type { Point, Pose } from '../pose.ts'
import { pose } from '../poses.ts'

const allFours = pose('af.neutral')
const knee = joints(allFours).B.knee
const standingHand = joints(allFours).A.wrist

/** The key poses were drawn one by one; here the knees of all stand on one spot. */
const kneeling = (drawn: Pose, at: Point = knee): Pose => withKneeAt(drawn, at)

const reach = kneeling(pose('thread.reach'))
/** The far hand stands where it stood; it slides forward only when the shoulder goes down. */
const sweep = withWristAt(kneeling(pose('thread.sweep')), 'A', standingHand)
/** Half-way down the arm points ahead; without this the forearm would turn round the other way. */
const ahead: Pose = withArm(
  blend(reach, sweep, 0.5, { hands: ['A'], feet: [], knees: true }),
  96,
  112,
  0.8,
)
const under = kneeling(pose('thread.under'))
const rest = kneeling(pose('thread.rest'))

/** Sitting back on the heels with the hands where they were; half a unit forward, or the arms are too short. */
const heels = ['A', 'B'].reduce<Pose>(
  (fold, side) => withWristAt(fold, side === 'A' ? 'A' : 'B', standingHand),
  kneeling(pose('child.fold'), [knee[0] + 0.6, knee[1]]),
)

/** The near arm in other directions, in degrees, and as long as `span` of its length. */
function withArm(pose: Pose, upper: number, lower: number, span: number): Pose {
  return {
    ...pose,
    turn: { ...pose.turn, upperArmB: upper, forearmB: lower, handB: lower },
    span: { ...pose.span, upperArmB: span, forearmB: span },
  }
}

const arm = ['armB'] as const

const start: Settle = { kind: 'settle', path: [allFours], within: 0 }
const turns: Cycle = {
  kind: 'cycle',
  frames: [
    [allFours, 0],
    [reach, 0.4],
    [ahead, 0.58],
    [sweep, 0.74],
    [allFours, 1],
  ],
  every: null,
  work: arm,
  trail: 'B',
}
const thread: Settle = {
  kind: 'settle',
  path: [allFours, sweep, under, rest],
  within: 3_000,
  work: arm,
}
const unwind: Settle = { kind: 'settle', path: [rest, under, sweep, allFours], within: 3_600 }
const sitBack: Settle = { kind: 'settle', path: [allFours, heels], within: 2_000 }

/** On all fours: one arm reaches up, then threads below the body; the other hand and the knees bear. */
export const threadTheNeedle: Choreography = {
  props: [],
  limb: 'arm',
  bearing: { moving: { hands: ['A'], feet: [], knees: true }, resting: ['A', 'B'] },
  still: { pose: reach, work: arm },
  variants: {
    short: [start, thread, unwind, thread, unwind, sitBack],
    standard: [
      start,
      turns,
      thread,
      unwind,
      turns,
      thread,
      unwind,
      thread,
      unwind,
      thread,
      unwind,
      sitBack,
    ],
  },
}
