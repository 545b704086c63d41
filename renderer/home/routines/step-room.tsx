import { useState } from 'react'

import type { Variant } from '#core/routines'

import { frameOf, isFlipped, motionOf, type Choreography } from '../../figure/choreography.ts'
import { lowUpTo } from '../../figure/extent.ts'
import { Figure } from '../../figure/figure.tsx'
import { MovingFigure } from '../../figure/moving-figure.tsx'
import type { Pose } from '../../figure/pose.ts'
import type { Prop } from '../../figure/props.ts'
import type { WorkingLimb } from '../../figure/scene.ts'
import { Room } from '../../ui/room.tsx'
import { wallNow } from '../../use-now.ts'
import { roomLight } from './room-light.ts'

/** A figure that stands still. */
export interface StillFigure {
  readonly pose: Pose
  readonly props: readonly Prop[]
  readonly work: readonly WorkingLimb[]
  readonly flipped?: boolean
}

interface StepRoomProps {
  readonly choreography: Choreography
  readonly variant: Variant
  /** The step that is shown moving; null while it stands still. */
  readonly moving: number | null
  readonly still: StillFigure
}

/** A figure in its room, still or in one step. One frame for both, so that nothing zooms. */
export function StepRoom({ choreography, variant, moving, still }: StepRoomProps) {
  const frame = frameOf(choreography, variant.key)
  return (
    <div className={frame.height < lowUpTo ? 'preview preview-low' : 'preview'}>
      <Room light={roomLight}>
        {moving === null ? (
          <Figure className="figure-fits" frame={frame} {...still} />
        ) : (
          <Moving key={moving} choreography={choreography} variant={variant} step={moving} />
        )}
      </Room>
    </div>
  )
}

interface MovingProps extends Pick<StepRoomProps, 'choreography' | 'variant'> {
  readonly step: number
}

/** One step from its beginning, at its own pace. */
function Moving({ choreography, variant, step }: MovingProps) {
  const [since] = useState(wallNow)
  const perRep = variant.steps[step]?.secondsPerRep ?? null
  return (
    <MovingFigure
      choreography={choreography}
      motion={motionOf(choreography, variant.key, step)}
      elapsedAt={(now) => now - since}
      repFor={perRep === null ? null : perRep * 1_000}
      flipped={isFlipped(variant.steps, step)}
      frame={frameOf(choreography, variant.key)}
    />
  )
}
