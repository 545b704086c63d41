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

/** A doorway from the side: its post, with the middle at `x`. */
export const doorway = (x: number): readonly PropShape[] => [
  { name: 'fill', className: 'prop-fill', d: `M${number(x - 2.5)} 0V-${tall}h5V0Z` },
]
