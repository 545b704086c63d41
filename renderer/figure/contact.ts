import { along, distance, turnTo } from './geometry.ts'
import { joints, lengths, spanOf } from './joints.ts'
import type { Point, Pose, Side } from './pose.ts'

/**
 * The same pose with one hand's wrist at `target`: the two bones of the arm are
 * solved by the law of cosines, and the elbow keeps its side. A target out of
 * reach is met as far as the arm goes.
 */
export function withWristAt(pose: Pose, side: Side, target: Point): Pose {
  const { shoulder, elbow, wrist } = joints(pose)[side]
  const upper = lengths.upperArm * spanOf(pose, `upperArm${side}`)
  const lower = lengths.forearm * spanOf(pose, `forearm${side}`)
  const reach = Math.min(
    upper + lower - 0.001,
    Math.max(Math.abs(upper - lower) + 0.001, distance(shoulder, target)),
  )
  const bend =
    Math.sign(
      (wrist[0] - shoulder[0]) * (elbow[1] - shoulder[1]) -
        (wrist[1] - shoulder[1]) * (elbow[0] - shoulder[0]),
    ) || 1
  const open = Math.acos((upper * upper + reach * reach - lower * lower) / (2 * upper * reach))
  const upperTurn = turnTo(shoulder, target) + (open * bend * 180) / Math.PI
  const solvedElbow = along(shoulder, upper, upperTurn)
  return {
    ...pose,
    turn: {
      ...pose.turn,
      [`upperArm${side}`]: upperTurn,
      [`forearm${side}`]: turnTo(solvedElbow, target),
    },
  }
}

/** The same pose moved so that the near knee is at `target`. For kneeling, where knees bear the weight. */
export function withKneeAt(pose: Pose, target: Point): Pose {
  const { knee } = joints(pose).B
  return {
    ...pose,
    root: [pose.root[0] + target[0] - knee[0], pose.root[1] + target[1] - knee[1]],
  }
}
