import { joints } from './joints.ts'
import type { Pose } from './pose.ts'

/** Half the breadth of a head or a trunk, so that outlines and not only joints are inside. */
const girth = 5.5

/** How much room a pose takes, in units; `height` from the floor. */
export function extentOf(pose: Pose) {
  const j = joints(pose)
  const points = [j.pelvis, j.c7, j.head, ...Object.values(j.A), ...Object.values(j.B)]
  const across = points.map(([x]) => x)
  return {
    left: Math.min(...across) - girth,
    right: Math.max(...across) + girth,
    height: Math.max(-j.head[1] + girth, -j.A.hand[1], -j.B.hand[1]),
  }
}
