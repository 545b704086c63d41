import { blend, onFeet, type Contacts } from '../blend.ts'
import { withAnkleAt } from '../contact.ts'
import { between, distance } from '../geometry.ts'
import { joints } from '../joints.ts'
import type { Bearing } from '../motion.ts'
import { sides, type Point, type Pose } from '../pose.ts'
import { turning } from './moves.ts'

/** Standing with both hands on a wall, a desk or a frame. */
export const onFeetAndHands: Contacts = { ...onFeet, hands: ['A', 'B'] }
export const braced: Bearing = { moving: onFeetAndHands, resting: ['A', 'B'] }

/** Which way knees bend, seen from the side. */
const kneesAhead = { thighA: 170, shinA: 190, thighB: 170, shinB: 190 }

/** The pose, seen from the side, with its ankles on two places. */
export const standingAt = (pose: Pose, a: Point, b: Point): Pose =>
  withAnkleAt(withAnkleAt(turning(pose, kneesAhead), 'A', a), 'B', b)

/** How high a foot is lifted in a step, in units. */
const lift = 5

/** Half-way from one pose to another: a foot that goes elsewhere is off the floor. */
export function stepping(from: Pose, to: Pose): Pose {
  const [start, end] = [joints(from), joints(to)]
  let pose = blend(from, to, 0.5)
  for (const side of sides) {
    const [x, y] = between(start[side].ankle, end[side].ankle, 0.5)
    const moves = distance(start[side].ankle, end[side].ankle) > 1
    pose = withAnkleAt(pose, side, [x, moves ? y - lift : y])
  }
  return pose
}
