import { useState } from 'react'

import type { Routine, Variant } from '#core/routines'

import { frameOf, isFlipped, motionOf } from '../../../figure/choreography.ts'
import { Figure } from '../../../figure/figure.tsx'
import { MovingFigure } from '../../../figure/moving-figure.tsx'
import { choreographyFor } from '../../../figure/shown-figure.ts'
import { Room } from '../../../ui/room.tsx'
import { wallNow } from '../../../use-now.ts'
import { roomLight } from '../room-light.ts'

interface PreviewProps {
  readonly routine: Routine
  readonly variant: Variant
  /** The step that is shown moving; null for the picture that stands for the routine. */
  readonly step: number | null
}

/** In units; lower poses come forward in their room. */
const lowUpTo = 70

/** The routine in its room, still or moving. One frame for both, so that nothing zooms. */
export function Preview({ routine, variant, step }: PreviewProps) {
  const choreography = choreographyFor(routine)
  const frame = frameOf(choreography, variant.key)
  const isLow = frame.height < lowUpTo
  return (
    <div className={isLow ? 'preview preview-low' : 'preview'}>
      <Room light={roomLight}>
        {step === null ? (
          <Figure
            className="figure-fits"
            pose={choreography.still.pose}
            props={choreography.props}
            work={choreography.still.work}
            frame={frame}
          />
        ) : (
          <Moving key={step} routine={routine} variant={variant} step={step} />
        )}
      </Room>
    </div>
  )
}

/** One step from its beginning, at its own pace. */
function Moving({ routine, variant, step }: PreviewProps & { readonly step: number }) {
  const [since] = useState(wallNow)
  const choreography = choreographyFor(routine)
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
