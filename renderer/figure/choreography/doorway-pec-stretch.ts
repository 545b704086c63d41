import { onFeet, planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import { distance, turnTo } from '../geometry.ts'
import { joints, lengths } from '../joints.ts'
import { standing, type Settle } from '../motion.ts'
import type { Point, Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { braced, onFeetAndHands, standingAt, stepping } from './footing.ts'
import { settle, turning } from './moves.ts'

/** Where the elbows lie on the frame, level with the shoulders, and a little higher. */
const level: Point = [-0.6, -78]
const higher: Point = [-0.6, -82]

/** The pose with its forearms upright on the frame: seen from the side, arms that go out look short. */
function leaned(pose: Pose, elbow: Point): Pose {
  const { shoulder } = joints(pose).B
  const upper = turnTo(shoulder, elbow)
  const span = distance(shoulder, elbow) / lengths.upperArm
  return {
    ...turning(pose, {
      upperArmA: upper,
      upperArmB: upper,
      forearmA: 0,
      forearmB: 0,
      handA: 0,
      handB: 0,
    }),
    span: { ...pose.span, upperArmA: span, upperArmB: span },
  }
}

const back = pose('door.set')
const { A: far, B: near } = joints(back)
/** Where a foot that goes through the doorway lands. */
const through: Point = [14, far.ankle[1]]

const behind = standingAt(back, far.ankle, near.ankle)
const set = leaned(behind, level)
const setHigher = leaned(behind, higher)
const lean = turning(pose('door.lean'), { footA: 90, footB: 90 })
const farThrough = standingAt(lean, through, near.ankle)
const farLean = leaned(farThrough, level)
const nearLean = leaned(standingAt(lean, far.ankle, through), level)
const highLean = leaned(farThrough, higher)

const stand = planted({ ...pose('row.in'), root: [-7.5, -49.6] }, onFeet, back)
const shaken = turning(stand, { forearmA: 148, handA: 136, forearmB: 148, handB: 136 })

const arms = { work: ['armA', 'armB'], bearing: braced } as const

/** Half-way the shoulder passes the elbow, where the arm goes straight out and up. */
function goThrough(from: Pose, to: Pose, elbow: Point): readonly [Pose, Pose] {
  const step = stepping(from, to)
  const [x, y] = step.root
  const passing: Pose = { ...step, root: [x + elbow[0] - joints(step).B.shoulder[0], y] }
  return [leaned(planted(passing, onFeet, step), elbow), to]
}
const stepBack = (from: Pose) => [from, stepping(from, stand), stand] as const

/** Up to the frame first, and once the forearms lie on it a foot goes through. */
const leanAgain = (from: Pose, to: Pose, elbow: Point): Settle =>
  settle(5_000, [stand, from, ...goThrough(from, to, elbow)], {
    ...arms,
    contacts: [onFeet, onFeetAndHands, onFeetAndHands],
  })
const shakeOut = (from: Pose): Settle =>
  settle(6_500, [...stepBack(from), shaken, stand, shaken, stand])

const setUp = settle(2_500, [stand, set], { ...arms, contacts: [onFeet] })
const first = settle(3_500, [set, ...goThrough(set, farLean, level)], arms)
const rest = settle(3_000, stepBack(farLean))
const second = leanAgain(set, nearLean, level)

/** In a doorway, the forearms on its frame: a foot goes through and the chest opens. */
export const doorwayPecStretch: Choreography = {
  props: [{ kind: 'doorway', at: 4 }],
  limb: 'arm',
  bearing: standing,
  still: { pose: farLean, work: arms.work },
  variants: {
    short: [setUp, first, rest, second, shakeOut(nearLean)],
    standard: [
      setUp,
      first,
      rest,
      second,
      settle(3_000, stepBack(nearLean)),
      leanAgain(setHigher, highLean, higher),
      shakeOut(highLean),
    ],
  },
}
