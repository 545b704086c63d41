import type { Contacts } from '../../../renderer/figure/blend.ts'
import { between, distance, eased } from '../../../renderer/figure/geometry.ts'
import { joints, lengths, spanOf, type Joints } from '../../../renderer/figure/joints.ts'
import { sides, type Point, type Pose } from '../../../renderer/figure/pose.ts'

/** Joints that may touch the floor, with their names. */
export function touching(pose: Pose): readonly (readonly [string, Point])[] {
  const j = joints(pose)
  const limbs = sides.flatMap((side) =>
    (['elbow', 'wrist', 'hand', 'knee', 'ankle', 'toe'] as const).map(
      (limb) => [limb + side, j[side][limb]] as const,
    ),
  )
  return [['pelvis', j.pelvis], ['c7', j.c7], ['head', j.head], ...limbs]
}

/** By how much each bone differs from its length, foreshortening counted in. */
export function stretch(pose: Pose): number {
  const j: Joints = joints(pose)
  const off = [
    distance(j.pelvis, j.waist) - lengths.lumbar * spanOf(pose, 'lumbar'),
    distance(j.waist, j.c7) - lengths.thorax * spanOf(pose, 'thorax'),
    distance(j.c7, j.skull) - lengths.neck * spanOf(pose, 'neck'),
    distance(j.skull, j.head) - lengths.head * spanOf(pose, 'head'),
    ...sides.flatMap((side) => {
      const limb = j[side]
      return [
        distance(limb.shoulder, limb.elbow) - lengths.upperArm * spanOf(pose, `upperArm${side}`),
        distance(limb.elbow, limb.wrist) - lengths.forearm * spanOf(pose, `forearm${side}`),
        distance(limb.wrist, limb.hand) - lengths.hand * spanOf(pose, `hand${side}`),
        distance(limb.hip, limb.knee) - lengths.thigh * spanOf(pose, `thigh${side}`),
        distance(limb.knee, limb.ankle) - lengths.shin * spanOf(pose, `shin${side}`),
        distance(limb.ankle, limb.toe) - lengths.foot * spanOf(pose, `foot${side}`),
      ]
    }),
  ]
  return Math.max(...off.map(Math.abs))
}

/** How far the lowest joint lies below the floor, in units. */
export const depth = (pose: Pose): number => Math.max(...touching(pose).map(([, [, y]]) => y))

/**
 * What is planted between two key poses, where it is in a pose, and where it is
 * to be: on its spot, but for hands that slide along the floor and feet that
 * step, lifted in one of the two poses.
 */
export function planted({ hands, feet, knees }: Contacts, from: Pose, to: Pose) {
  const inPose = (name: string, at: (pose: Pose) => Point, maySlide = false) => {
    const [start, end] = [at(from), at(to)]
    const slides = maySlide && Math.min(start[1], end[1]) >= floorReach
    return {
      name,
      at,
      place: (share: number) => between(start, slides ? end : start, eased(share)),
    }
  }
  return [
    ...hands.map((side) => inPose(`hand ${side}`, (pose) => joints(pose)[side].wrist, true)),
    ...feet.map((side) => {
      const at = (pose: Pose) => joints(pose)[side].ankle
      const [start, end] = [at(from), at(to)]
      const steps = Math.min(start[1], end[1]) < floorReach
      return {
        name: `foot ${side}`,
        at,
        place: (share: number) => (steps ? between(start, end, eased(share)) : start),
      }
    }),
    ...(knees ? [inPose('knee', (pose) => joints(pose).B.knee)] : []),
  ]
}

/** A wrist or an ankle no higher than this lies on the floor. */
const floorReach = -3.7

/** What a closed path goes round, in square units; its sign says which way. */
export const areaIn = (path: readonly Point[]): number =>
  path.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = path[(index + 1) % path.length] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
