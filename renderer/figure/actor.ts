import { blend } from './blend.ts'
import type { Choreography } from './choreography.ts'
import { eased } from './geometry.ts'
import { mirrored } from './mirror.ts'
import { poseAt, type StepMotion } from './motion.ts'
import { painter } from './paint.ts'
import type { Pose } from './pose.ts'
import { scene } from './scene.ts'

/** What the figure is to do at one moment. */
export interface Cue {
  readonly choreography: Choreography
  readonly motion: StepMotion
  /** ms into the step. */
  readonly elapsed: number
  /** Length of one repetition in ms, where the step has any. */
  readonly repFor: number | null
  readonly flipped: boolean
}

/** How long the figure takes into a step that does not begin where it is, and to turn round, in ms. */
const carryFor = 700

/**
 * Draws the figure into `group`, cue by cue, and remembers where it is: into
 * another step it goes on from there, without a cut. To look the other way it
 * turns about its own axis; seen from the front its limbs change over instead.
 */
export function actor(group: SVGGElement, id: string): (cue: Cue, now: number) => void {
  const paint = painter(group, id)
  let shown: Pose | null = null
  let facing: number | null = null
  let began: { motion: StepMotion; flipped: boolean; at: number } | null = null
  let from: { pose: Pose | null; facing: number } = { pose: null, facing: 1 }

  return (cue, now) => {
    const goal = cue.flipped ? -1 : 1
    if (began === null || began.motion !== cue.motion || began.flipped !== cue.flipped) {
      const changesOver = began !== null && began.flipped !== cue.flipped && shown?.view === 'front'
      began = { motion: cue.motion, flipped: cue.flipped, at: now }
      from =
        changesOver && shown !== null
          ? { pose: mirrored(shown), facing: goal }
          : { pose: shown, facing: facing ?? goal }
    }
    const carried = (now - began.at) / carryFor
    const target = poseAt(cue.motion, cue.elapsed, cue.choreography.bearing, cue.repFor)
    shown = from.pose === null || carried >= 1 ? target : blend(from.pose, target, carried)
    facing = from.facing + (goal - from.facing) * eased(carried)
    const props = cue.motion.props ?? cue.choreography.props
    paint(scene(shown, { props, work: cue.motion.work }))
    group.setAttribute('transform', `scale(${facing} 1)`)
  }
}
