import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Variant } from '#core/routines'

import { frameOf, isFlipped, motionOf, type Choreography } from '../../../../figure/choreography.ts'
import { Figure } from '../../../../figure/figure.tsx'
import { MovingFigure } from '../../../../figure/moving-figure.tsx'
import { characteristic } from '../../../../figure/shown-figure.ts'
import { Button } from '../../../../ui/button.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { Room } from '../../../../ui/room.tsx'
import { wallNow } from '../../../../use-now.ts'
import { roomLight } from '../../room-light.ts'

interface FormPreviewProps {
  readonly choreography: Choreography
  readonly variant: Variant
  /** The step that is shown. */
  readonly step: number
  readonly isMoving: boolean
  readonly onMove: () => void
}

/** In units; lower poses come forward in their room. */
const lowUpTo = 70

/** The figure in the step that is being written: still, or going through all of them once. */
export function FormPreview(props: FormPreviewProps) {
  const { choreography, variant, step, isMoving, onMove } = props
  const { t } = useTranslation('own')
  const frame = frameOf(choreography, variant.key)
  const motion = motionOf(choreography, variant.key, step)
  return (
    <section className="form-preview" aria-label={t('preview.label')}>
      <div className={frame.height < lowUpTo ? 'preview preview-low' : 'preview'}>
        <Room light={roomLight}>
          {isMoving ? (
            <Moving key={step} {...props} />
          ) : (
            <Figure
              className="figure-fits"
              pose={characteristic(motion)}
              props={motion.props ?? choreography.props}
              work={motion.work ?? []}
              flipped={isFlipped(variant.steps, step)}
              frame={frame}
            />
          )}
        </Room>
      </div>
      <Button weight="bare" className="routine-show" onClick={onMove}>
        <Icon name={isMoving ? 'pause' : 'play'} />
        {t(isMoving ? 'preview.stop' : 'preview.show')}
      </Button>
    </section>
  )
}

/** One step from its beginning, at its own pace. */
function Moving({ choreography, variant, step }: FormPreviewProps) {
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
