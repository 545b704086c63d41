import { along } from './geometry.ts'
import type { Point, Pose, Side, Spannable } from './pose.ts'

/** Lengths of the bones, in units. */
export const lengths = {
  lumbar: 14,
  thorax: 16,
  neck: 6,
  head: 6.5,
  upperArm: 15,
  forearm: 13,
  hand: 5,
  thigh: 24,
  shin: 23,
  foot: 9,
} as const

const shoulderHalfWidth = 9
const hipHalfWidth = 5
/** How far the shoulders lie below the top of the thorax. */
const shoulderDrop = 2

export type Limb = 'shoulder' | 'elbow' | 'wrist' | 'hand' | 'hip' | 'knee' | 'ankle' | 'toe'

export interface Joints {
  readonly pelvis: Point
  readonly waist: Point
  readonly c7: Point
  readonly skull: Point
  /** Centre of the head. */
  readonly head: Point
  readonly A: Readonly<Record<Limb, Point>>
  readonly B: Readonly<Record<Limb, Point>>
}

export const spanOf = (pose: Pose, part: Spannable): number => pose.span[part] ?? 1

/** Where every joint is. */
export function joints(pose: Pose): Joints {
  const pelvis = pose.root
  const waist = along(pelvis, lengths.lumbar * spanOf(pose, 'lumbar'), pose.turn.lumbar)
  const c7 = along(waist, lengths.thorax * spanOf(pose, 'thorax'), pose.turn.thorax)
  const skull = along(c7, lengths.neck * spanOf(pose, 'neck'), pose.turn.neck)
  const head = along(skull, lengths.head * spanOf(pose, 'head'), pose.turn.head)
  return {
    pelvis,
    waist,
    c7,
    skull,
    head,
    A: limbs(pose, 'A', c7),
    B: limbs(pose, 'B', c7),
  }
}

function limbs(pose: Pose, side: Side, c7: Point): Record<Limb, Point> {
  const { turn } = pose
  const outward = side === 'A' ? -1 : 1
  const front = pose.view === 'front'
  const width = front ? shoulderHalfWidth * spanOf(pose, 'shoulders') : 0
  const yoke = along(c7, -shoulderDrop, turn.thorax)
  const level = along(yoke, outward * width, turn.thorax + 90)
  const shoulder = along(level, pose.shrug[side], turn.thorax)
  const elbow = along(
    shoulder,
    lengths.upperArm * spanOf(pose, `upperArm${side}`),
    turn[`upperArm${side}`],
  )
  const wrist = along(
    elbow,
    lengths.forearm * spanOf(pose, `forearm${side}`),
    turn[`forearm${side}`],
  )
  const hand = along(wrist, lengths.hand * spanOf(pose, `hand${side}`), turn[`hand${side}`])
  const hip = front ? along(pose.root, outward * hipHalfWidth, turn.lumbar + 90) : pose.root
  const knee = along(hip, lengths.thigh * spanOf(pose, `thigh${side}`), turn[`thigh${side}`])
  const ankle = along(knee, lengths.shin * spanOf(pose, `shin${side}`), turn[`shin${side}`])
  const toe = along(ankle, lengths.foot * spanOf(pose, `foot${side}`), turn[`foot${side}`])
  return { shoulder, elbow, wrist, hand, hip, knee, ankle, toe }
}
