import type { Joints } from '../joints.ts'
import { number } from '../outline.ts'
import type { Pose } from '../pose.ts'
import type { PropShape } from '../props.ts'

const tall = 106

/**
 * A wall: in side view its edge, with the face towards the figure at `x`; in
 * front view a plain panel behind it.
 */
export function wall(pose: Pose, x: number): readonly PropShape[] {
  if (pose.view === 'front') {
    return [{ name: 'panel', className: 'prop-panel', d: `M${number(x - 34)} 0V-${tall}h68V0Z` }]
  }
  const away = x < pose.root[0] ? -5 : 5
  return [
    { name: 'fill', className: 'prop-fill', d: `M${number(x)} 0V-${tall}h${away}V0Z` },
    { name: 'line', className: 'prop-line', d: `M${number(x)} 0V-${tall}` },
  ]
}

/** The post of a doorway that the hands lie against. */
export function doorpost(joints: Joints): readonly PropShape[] {
  const x = Math.max(joints.A.hand[0], joints.B.hand[0]) + 0.6
  return [{ name: 'fill', className: 'prop-fill', d: `M${number(x)} 0V-104h5V0Z` }]
}

/** A doorway round `x`: from the side its post, from the front both and the lintel. */
export function doorway(pose: Pose, x: number): readonly PropShape[] {
  const d =
    pose.view === 'side'
      ? `M${number(x - 2.5)} 0V-${tall}h5V0Z`
      : `M${number(x - 31)} 0V-${tall + 5}h62V0h-5V-${tall}h-52V0Z`
  return [{ name: 'fill', className: 'prop-fill', d }]
}
