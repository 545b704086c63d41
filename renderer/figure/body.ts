import { along, between, curve, distance, eased } from './geometry.ts'
import { spanOf, type Joints } from './joints.ts'
import { chain, circle, hull, polygon, smooth } from './outline.ts'
import type { Point, Pose, Side } from './pose.ts'

/** Radii at the start and the end of each bone: limbs taper, so the figure has weight. */
const radii = {
  upperArm: [2.75, 2.25],
  forearm: [2.25, 1.75],
  hand: [1.75, 1.35],
  thigh: [4.3, 3],
  shin: [3, 2],
  foot: [2, 1.6],
} as const

/** Outlines as SVG path data; `weight` thickens every bone, for small sizes. */
export function arm(joints: Joints, side: Side, weight: number): string {
  const j = joints[side]
  const [r1, r2, r3] = [radii.upperArm[0], radii.upperArm[1], radii.forearm[1]]
  return (
    chain([j.shoulder, j.elbow, j.wrist], [r1 * weight, r2 * weight, r3 * weight]) +
    hull(j.wrist, j.hand, radii.hand[0] * weight, radii.hand[1] * weight)
  )
}

/** The part of an arm that crosses the body in front view: the shoulder itself stays joined. */
export function lowerArm(joints: Joints, side: Side, weight: number): string {
  const j = joints[side]
  const sleeve = between(j.shoulder, j.elbow, 0.45)
  return (
    hull(j.elbow, j.wrist, radii.forearm[0] * weight, radii.forearm[1] * weight) +
    hull(j.wrist, j.hand, radii.hand[0] * weight, radii.hand[1] * weight) +
    hull(sleeve, j.elbow, radii.upperArm[0] * 0.85 * weight, radii.upperArm[1] * weight)
  )
}

export function leg(joints: Joints, side: Side, weight: number): string {
  const j = joints[side]
  const [r1, r2, r3] = [radii.thigh[0], radii.thigh[1], radii.shin[1]]
  return (
    chain([j.hip, j.knee, j.ankle], [r1 * weight, r2 * weight, r3 * weight]) +
    hull(j.ankle, j.toe, radii.foot[0] * weight, radii.foot[1] * weight)
  )
}

export const trunk = (pose: Pose, joints: Joints, weight: number): string =>
  pose.view === 'front'
    ? frontTrunk(joints, weight, spanOf(pose, 'ribs'))
    : sideTrunk(joints, weight, spanOf(pose, 'ribs'))

/** Where along the back it is how thick, 0 pelvis to 1 nape. */
const sideProfile = [
  [0, 5.1],
  [0.42, 4.5],
  [0.76, 5.4],
  [1, 3.2],
] as const

/** Eleven short bones along the curve of the spine, so that the back bends and never hinges. */
function sideTrunk(joints: Joints, weight: number, ribs: number): string {
  const points: Point[] = []
  const thickness: number[] = []
  for (let index = 0; index <= 11; index += 1) {
    const share = index / 11
    points.push(curve([joints.pelvis, joints.waist, joints.c7], share))
    const breath = 1 + (ribs - 1) * Math.sin(Math.PI * share)
    thickness.push(thicknessAt(share) * breath * weight)
  }
  return chain(points, thickness) + neck(joints, 2.4, weight)
}

function thicknessAt(share: number): number {
  for (const [index, [end, to]] of sideProfile.entries()) {
    const [start, from] = sideProfile[index - 1] ?? sideProfile[0]
    if (share <= end) return from + (to - from) * eased((share - start) / (end - start || 1))
  }
  return sideProfile[3][1]
}

function frontTrunk(joints: Joints, weight: number, ribs: number): string {
  const [left, right] = [joints.A.shoulder, joints.B.shoulder]
  const width = distance(left, right) || 1
  const across = (from: Point, by: number): Point => [
    from[0] + ((right[0] - left[0]) / width) * by,
    from[1] + ((right[1] - left[1]) / width) * by,
  ]
  const middle = between(joints.pelvis, joints.waist, 0.9)
  const chest = between(joints.waist, joints.c7, 0.45)
  const half = (Math.min(width / 2, 9) * 0.78 - 0.6) * ribs
  const [waistA, waistB] = [across(middle, -2.6), across(middle, 2.6)]
  const [ribsA, ribsB] = [across(chest, -half), across(chest, half)]
  const [hipA, hipB] = [joints.A.hip, joints.B.hip]
  const nape = between(joints.c7, joints.skull, 0.75)
  const bone = (from: Point, to: Point, r1: number, r2: number) =>
    hull(from, to, r1 * weight, r2 * weight)
  return (
    bone(left, right, 2.9, 2.9) +
    bone(left, ribsA, 2.9, 3.4) +
    bone(right, ribsB, 2.9, 3.4) +
    bone(ribsA, waistA, 3.4, 3.5) +
    bone(ribsB, waistB, 3.4, 3.5) +
    bone(waistA, hipA, 3.5, 4) +
    bone(waistB, hipB, 3.5, 4) +
    bone(hipA, hipB, 4, 4) +
    bone(nape, left, 2.5, 2.9) +
    bone(nape, right, 2.5, 2.9) +
    polygon([nape, right, left]) +
    polygon([left, right, ribsB, waistB, hipB, hipA, waistA, ribsA]) +
    neck(joints, 2.7, weight)
  )
}

const neck = (joints: Joints, radius: number, weight: number): string =>
  hull(
    joints.c7,
    between(joints.skull, joints.head, 0.35),
    (radius + 0.9) * weight,
    radius * weight,
  )

/**
 * An egg, and from the side a jaw and a nose: enough to know where it looks, not
 * enough to be somebody. A head that turns away in front view goes from one to the other.
 */
export function head(pose: Pose, joints: Joints): string {
  const turn = pose.turn.head
  const look = pose.view === 'front' ? pose.look : 1
  const at = (up: number, forward: number) =>
    along(along(joints.head, up, turn), forward * look, turn + 90)
  const crown = at(0.9, -0.5)
  return (
    circle(crown, 5.7) +
    hull(crown, at(-2.5, 1.5), 5.6 - 0.2 * Math.abs(look), 4.5 - Math.abs(look)) +
    hull(at(0.9, 3.6), at(-0.5, 5.3), 1.6, 0.95)
  )
}

/** The line of light from pelvis to nape: the brand in motion. */
export const spine = (pose: Pose, joints: Joints): string =>
  smooth([
    between(joints.pelvis, joints.waist, pose.view === 'front' ? 0.1 : 0.08),
    joints.waist,
    between(joints.waist, joints.c7, 0.96),
    between(joints.c7, joints.skull, 0.9),
  ])
