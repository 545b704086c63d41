import { along, distance, turnTo } from './geometry.ts'
import { joints, lengths, spanOf } from './joints.ts'
import type { Point, Pose, Side } from './pose.ts'

/** Two bones between three joints; the last of them can be planted. */
interface Reach {
  readonly joints: readonly ['shoulder', 'elbow', 'wrist'] | readonly ['hip', 'knee', 'ankle']
  readonly bones: readonly ['upperArm', 'forearm'] | readonly ['thigh', 'shin']
}

const arm: Reach = { joints: ['shoulder', 'elbow', 'wrist'], bones: ['upperArm', 'forearm'] }
const leg: Reach = { joints: ['hip', 'knee', 'ankle'], bones: ['thigh', 'shin'] }

/**
 * The same pose with the end of a limb at `target`: its two bones are solved by
 * the law of cosines, and elbow or knee keeps its side. A target out of reach is
 * met as far as the limb goes.
 */
function reaching(pose: Pose, side: Side, reach: Reach, target: Point): Pose {
  const limb = joints(pose)[side]
  const [start, middle, end] = reach.joints
  const [root, hinge, tip] = [limb[start], limb[middle], limb[end]]
  const [upper, lower] = reach.bones
  const [first, second] = [
    lengths[upper] * spanOf(pose, `${upper}${side}`),
    lengths[lower] * spanOf(pose, `${lower}${side}`),
  ]
  const far = Math.min(
    first + second - 0.001,
    Math.max(Math.abs(first - second) + 0.001, distance(root, target)),
  )
  const bend =
    Math.sign(
      (tip[0] - root[0]) * (hinge[1] - root[1]) - (tip[1] - root[1]) * (hinge[0] - root[0]),
    ) || 1
  const open = Math.acos((first * first + far * far - second * second) / (2 * first * far))
  const upperTurn = turnTo(root, target) + (open * bend * 180) / Math.PI
  const lowerTurn = turnTo(along(root, first, upperTurn), target)
  return {
    ...pose,
    turn: { ...pose.turn, [`${upper}${side}`]: upperTurn, [`${lower}${side}`]: lowerTurn },
  }
}

/** The same pose with one wrist at `target`. */
export const withWristAt = (pose: Pose, side: Side, target: Point): Pose =>
  reaching(pose, side, arm, target)

/** The same pose with one ankle at `target`; the foot keeps its angle. */
export const withAnkleAt = (pose: Pose, side: Side, target: Point): Pose =>
  reaching(pose, side, leg, target)

/** The same pose moved so that the near knee is at `target`. For kneeling, where knees bear the weight. */
export function withKneeAt(pose: Pose, target: Point): Pose {
  const { knee } = joints(pose).B
  return {
    ...pose,
    root: [pose.root[0] + target[0] - knee[0], pose.root[1] + target[1] - knee[1]],
  }
}
