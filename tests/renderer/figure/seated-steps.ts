import { expect } from 'vitest'

import type { VariantKey } from '#core/routines'

import { breathFor } from '../../../renderer/figure/blend.ts'
import { choreographyOf } from '../../../renderer/figure/choreography.ts'
import { poseAt } from '../../../renderer/figure/motion.ts'
import type { Pose, Side } from '../../../renderer/figure/pose.ts'

/** What is planted may drift this far, in units of a figure 100 tall. */
export const slack = 0.7
export const both: readonly Side[] = ['A', 'B']

/** One step of a routine at 60 moments: its way in and a breath, or one round of 4 s. */
export function step(id: string, index: number, variant: VariantKey = 'short'): Pose[] {
  const { variants, bearing } = choreographyOf(id)
  const motion = variants[variant]?.[index] ?? expect.fail(`${id} has no step ${index}`)
  const length = motion.kind === 'cycle' ? (motion.every ?? 4_000) : motion.within + breathFor
  return Array.from({ length: 61 }, (_, sample) =>
    poseAt(motion, (sample / 61) * length, bearing, 4_000),
  )
}

/** The moment of a step that is highest by some measure. */
export const most = (poses: readonly Pose[], by: (pose: Pose) => number): Pose =>
  poses.reduce((best, next) => (by(next) > by(best) ? next : best))
