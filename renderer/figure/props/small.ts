import { along, between, distance } from '../geometry.ts'
import type { Joints } from '../joints.ts'
import { circle, hull, number, point } from '../outline.ts'
import type { Point, Pose } from '../pose.ts'
import type { PropShape } from '../props.ts'

/** A roll 22 x 4.6 on the floor below the mid-back, with two bands at each end. */
export function towel(joints: Joints): readonly PropShape[] {
  const [middle] = between(joints.waist, joints.c7, 0.55)
  const [start, end] = [middle - 11, middle + 11.5]
  const roll = `M${number(start)} -4.6H${number(end)}a2.3 2.3 0 0 1 0 4.6H${number(start)}a2.3 2.3 0 0 1 0 -4.6Z`
  const bands = [start + 4, start + 6, end - 6, end - 4]
  return [
    { name: 'fill', className: 'prop-fill', d: roll },
    {
      name: 'line',
      className: 'prop-line',
      d: bands.map((x) => `M${number(x)} -4.4v4.2`).join(''),
    },
  ]
}

/** A foam roller that lies across the back, seen from its end. */
export const roller = (x: number): readonly PropShape[] => [
  { name: 'fill', className: 'prop-fill', d: circle([x, -5], 5) },
  { name: 'line', className: 'prop-line', d: circle([x, -5], 2) },
]

/** How thick the trunk is behind its spine, and half as thick as what lies between it and a wall or chair. */
const backDepth = 4.9
const ballRadius = 3

/** A place behind the back, `share` of the way from waist to nape. */
const behindBack = (pose: Pose, joints: Joints, share: number, by: number): Point =>
  along(between(joints.waist, joints.c7, share), -by, pose.turn.thorax + 90)

/**
 * A ball between a wall and the shoulder blades: it rolls half as far as the back
 * slides. At `height` it lies in the middle between the blades.
 */
export function ball(pose: Pose, joints: Joints, height: number): readonly PropShape[] {
  const [x, y] = behindBack(pose, joints, 0.62, backDepth + ballRadius)
  const d = circle([x, (y - height) / 2], ballRadius)
  return [{ name: 'fill', className: 'prop-fill', d }]
}

/** A cushion upright behind the upper back. */
export function cushion(pose: Pose, joints: Joints): readonly PropShape[] {
  const [low, high] = [0.1, 0.75].map((share) => behindBack(pose, joints, share, backDepth + 1))
  if (low === undefined || high === undefined) return []
  return [{ name: 'fill', className: 'prop-fill', d: hull(low, high, 3.2, 2.8) }]
}

/** A band between the hands; it hangs where they are close. */
export function band(joints: Joints): readonly PropShape[] {
  const [a, b] = [joints.A.hand, joints.B.hand]
  const sag = Math.max(0, 10 - Math.abs(b[0] - a[0]) / 5)
  const low = point([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + sag])
  return [{ name: 'band', className: 'prop-band', d: `M${point(a)}Q${low} ${point(b)}` }]
}

/** A band from where it is fastened to both hands; it hangs once they are well below. */
export function anchoredBand(joints: Joints, anchor: Point): readonly PropShape[] {
  const [a, b] = [joints.A.wrist, joints.B.wrist]
  const ends = distance(a, b) < 1 ? [b] : [a, b]
  const strands = ends.map((end) => {
    const [x, y] = between(anchor, end, 0.5)
    const sag = Math.max(0, end[1] - anchor[1] - 8)
    return `M${point(anchor)}Q${point([x, y + sag])} ${point(end)}`
  })
  return [{ name: 'band', className: 'prop-band', d: strands.join('') }]
}
