import type { Cycle, Frame, Settle } from '../motion.ts'
import type { Bone, Pose } from '../pose.ts'

/** Goes along the poses `within` ms and stays in the last one. */
export const settle = (
  within: number,
  path: Settle['path'],
  more: Omit<Settle, 'kind' | 'within' | 'path'> = {},
): Settle => ({ kind: 'settle', within, path, ...more })

/** Stays where it is. */
export const hold = (pose: Pose, more: Omit<Settle, 'kind' | 'within' | 'path'> = {}): Settle =>
  settle(0, [pose], more)

/** One round a repetition, or every so many ms where `every` says so. */
export const cycle = (
  frames: Cycle['frames'],
  more: Partial<Omit<Cycle, 'kind' | 'frames'>> = {},
): Cycle => ({ kind: 'cycle', frames, every: null, ...more })

/** A round through poses in equal times, back to the first. */
export const evenly = (...poses: readonly [Pose, ...Pose[]]): Cycle['frames'] => [
  [poses[0], 0],
  ...poses.slice(1).map((pose, index): Frame => [pose, (index + 1) / poses.length]),
  [poses[0], 1],
]

/** The same pose with some bones in other directions, in degrees. */
export const turning = (pose: Pose, turn: Partial<Record<Bone, number>>): Pose => ({
  ...pose,
  turn: { ...pose.turn, ...turn },
})
