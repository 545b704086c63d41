import type { Step, VariantKey } from '#core/routines'

import { threadTheNeedle } from './choreography/thread-the-needle.ts'
import { towelExtension } from './choreography/towel-extension.ts'
import { walk } from './choreography/walk.ts'
import { extentOf } from './extent.ts'
import { keyPoses, type Bearing, type StepMotion } from './motion.ts'
import type { Pose } from './pose.ts'
import type { Prop } from './props.ts'
import type { WorkingLimb } from './scene.ts'

/** What the figure does in a routine: plain data, one file a routine. */
export interface Choreography {
  readonly props: readonly Prop[]
  /** What moves on the step's side, for the tag that names it. */
  readonly limb: 'arm' | 'leg' | 'side'
  readonly bearing: Bearing
  /** The pose that stands for the routine on cards. */
  readonly still: { readonly pose: Pose; readonly work: readonly WorkingLimb[] }
  /** For every variant one motion a step, in the order of the routine's file. */
  readonly variants: Readonly<Partial<Record<VariantKey, readonly StepMotion[]>>>
}

const byRoutine: ReadonlyMap<string, Choreography> = new Map([
  ['thread-the-needle', threadTheNeedle],
  ['towel-extension', towelExtension],
])

/** The choreography of a routine; somebody walking, where there is none or no routine. */
export const choreographyOf = (routineId: string | null): Choreography =>
  byRoutine.get(routineId ?? '') ?? walk

/** Routines that have one, for the test that holds them to their files. */
export const choreographed = [...byRoutine]

/** What the figure does in one step; it stays in the routine's picture where nothing is said. */
export function motionOf(
  choreography: Choreography,
  variant: VariantKey | null,
  stepIndex: number,
): StepMotion {
  const steps = choreography.variants[variant ?? 'short']
  return (
    steps?.[stepIndex] ??
    steps?.[0] ?? { kind: 'settle', path: [choreography.still.pose], within: 0 }
  )
}

const isSided = (step: Pick<Step, 'side'>): boolean => step.side === 'left' || step.side === 'right'

/**
 * Whether the figure looks the other way in a step: its near side is the side
 * that works. A step without a side looks as the one before it did, or as the
 * first one will.
 */
export function isFlipped(steps: readonly Pick<Step, 'side'>[], stepIndex: number): boolean {
  const present = steps.slice(0, stepIndex + 1).findLast(isSided) ?? steps.find(isSided)
  return present?.side === 'left'
}

/** Lying and kneeling fill this much height, in units; taller poses get what they need. */
const lowest = 66

/**
 * What of the world a variant needs to be seen in, in units. One for the whole
 * variant, so that nothing zooms; raised hands may reach a little above it.
 */
export function frameOf(choreography: Choreography, variant: VariantKey | null) {
  const motions = choreography.variants[variant ?? 'short'] ?? []
  const poses = [choreography.still.pose, ...motions.flatMap(keyPoses)]
  return {
    width: 128,
    height: Math.max(lowest, 0.92 * Math.max(...poses.map((pose) => extentOf(pose).height))),
  }
}
