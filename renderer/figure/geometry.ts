import type { Point } from './pose.ts'

export const radians = (degrees: number): number => (degrees * Math.PI) / 180
export const degrees = (radians: number): number => (radians * 180) / Math.PI

/** The end of a bone that starts at `from` and points `turn` degrees away from straight up. */
export const along = (from: Point, length: number, turn: number): Point => [
  from[0] + length * Math.sin(radians(turn)),
  from[1] - length * Math.cos(radians(turn)),
]

/** The direction from one point to another, in the degrees of `along`. */
export const turnTo = (from: Point, to: Point): number =>
  degrees(Math.atan2(to[0] - from[0], from[1] - to[1]))

export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1])

/** The cosine of the rig: slow at both ends. */
export const eased = (share: number): number =>
  0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, share)))

/** A point of the Catmull-Rom curve through three points; share 0 to 1 runs the whole curve. */
export function curve(through: readonly [Point, Point, Point], share: number): Point {
  const second = share >= 0.5
  const [p0, p1, p2, p3] = second
    ? [through[0], through[1], through[2], through[2]]
    : [through[0], through[0], through[1], through[2]]
  const f = share * 2 - (second ? 1 : 0)
  const at = (axis: 0 | 1) =>
    0.5 *
    (2 * p1[axis] +
      (p2[axis] - p0[axis]) * f +
      (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * f * f +
      (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * f * f * f)
  return [at(0), at(1)]
}
