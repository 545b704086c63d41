import { distance } from './geometry.ts'
import type { Point } from './pose.ts'

/** Two decimals are a fiftieth of a pixel at full screen, and keep paths short. */
export const number = (value: number): string => (Math.round(value * 100) / 100).toString()
export const point = (p: Point): string => `${number(p[0])} ${number(p[1])}`

export function circle(centre: Point, radius: number): string {
  const r = number(radius)
  const across = number(2 * radius)
  return `M${number(centre[0] - radius)} ${number(centre[1])}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1 -${across} 0Z`
}

/** A place on the circle round `c`, in radians from screen right. */
const on = (c: Point, r: number, angle: number): Point => [
  c[0] + r * Math.cos(angle),
  c[1] + r * Math.sin(angle),
]

const arc = (r: number, large: boolean, end: Point): string =>
  `A${number(r)} ${number(r)} 0 ${large ? 1 : 0} 1 ${point(end)}`

/** A tapering bone with round ends: the hull of two circles. */
export function hull(from: Point, to: Point, r1: number, r2: number): string {
  const length = distance(from, to)
  if (length < Math.abs(r1 - r2) + 0.01) return circle(r1 >= r2 ? from : to, Math.max(r1, r2))
  const base = Math.atan2(to[1] - from[1], to[0] - from[0])
  const lean = Math.acos((r1 - r2) / length)
  return (
    `M${point(on(from, r1, base + lean))}${arc(r1, r1 >= r2, on(from, r1, base - lean))}` +
    `L${point(on(to, r2, base - lean))}${arc(r2, r2 > r1, on(to, r2, base + lean))}Z`
  )
}

/** Bones end to end; one radius for each point. */
export function chain(points: readonly Point[], radii: readonly number[]): string {
  let path = ''
  for (const [index, to] of points.entries()) {
    const from = points[index - 1]
    const [r1, r2] = [radii[index - 1], radii[index]]
    if (from !== undefined && r1 !== undefined && r2 !== undefined) path += hull(from, to, r1, r2)
  }
  return path
}

export const polygon = (corners: readonly Point[]): string => `M${corners.map(point).join('L')}Z`

/** A smooth line through the points (Catmull-Rom as cubic curves). */
export function smooth(points: readonly Point[]): string {
  let path = ''
  for (const [index, to] of points.entries()) {
    const from = points[index - 1]
    if (from === undefined) {
      path = `M${point(to)}`
      continue
    }
    const before = points[index - 2] ?? from
    const beyond = points[index + 1] ?? to
    const c1: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const c2: Point = [to[0] - (beyond[0] - from[0]) / 6, to[1] - (beyond[1] - from[1]) / 6]
    path += `C${point(c1)} ${point(c2)} ${point(to)}`
  }
  return path
}
