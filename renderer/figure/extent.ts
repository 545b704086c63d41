import { joints } from './joints.ts'
import type { Pose } from './pose.ts'
import type { Prop } from './props.ts'

/** Half the breadth of a head or a trunk, so that outlines and not only joints are inside. */
const girth = 5.5

/** How far furniture goes on from where it begins. What is narrower, or a wall, may be cut. */
const depths: Readonly<Partial<Record<Prop['kind'], number>>> = { desk: 36, sofa: 48 }

/** Whoever lies or kneels is lower than this, in units. */
export const lowUpTo = 70
/** A pelvis above this is carried by the feet, in units. */
const onFeetFrom = 40
/** Height of somebody upright, in units: a bend on one's feet is drawn at the same scale. */
const upright = 92

/** How much room a pose and its furniture take, in units; `height` from the floor. */
export function extentOf(pose: Pose, props: readonly Prop[] = []) {
  const j = joints(pose)
  const trunk = [j.pelvis, j.waist, j.c7, j.head]
  const points = [...trunk, ...Object.values(j.A), ...Object.values(j.B)]
  const across = points.map(([x]) => x)
  const furniture = props.map((prop) =>
    'at' in prop ? prop.at + (depths[prop.kind] ?? -Infinity) : -Infinity,
  )
  return {
    left: Math.min(...across) - girth,
    right: Math.max(Math.max(...across) + girth, ...furniture),
    height: Math.max(...trunk.map(([, y]) => girth - y), -j.A.hand[1], -j.B.hand[1]),
  }
}

/** The same for a still picture, and whether the figure lies or kneels, so that it may come closer. */
export function pictureExtentOf(pose: Pose, props: readonly Prop[] = []) {
  const extent = extentOf(pose, props)
  const isOnFeet = -joints(pose).pelvis[1] > onFeetFrom
  return {
    ...extent,
    height: isOnFeet ? Math.max(extent.height, upright) : extent.height,
    isLow: !isOnFeet && extent.height < lowUpTo,
  }
}
