import { useTranslation } from 'react-i18next'

import type { Variant } from '#core/routines'

import { isFlipped, motionOf, type Choreography } from '../../../../figure/choreography.ts'
import { characteristic } from '../../../../figure/shown-figure.ts'
import { Button } from '../../../../ui/button.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { StepRoom } from '../../step-room.tsx'

interface FormPreviewProps {
  readonly choreography: Choreography
  readonly variant: Variant
  /** The step that is shown. */
  readonly step: number
  readonly isMoving: boolean
  readonly onMove: () => void
}

/** The figure in the step that is being written: still, or going through all of them once. */
export function FormPreview({ choreography, variant, step, isMoving, onMove }: FormPreviewProps) {
  const { t } = useTranslation('own')
  const motion = motionOf(choreography, variant.key, step)
  return (
    <section className="form-preview" aria-label={t('preview.label')}>
      <StepRoom
        choreography={choreography}
        variant={variant}
        moving={isMoving ? step : null}
        still={{
          pose: characteristic(motion),
          props: motion.props ?? choreography.props,
          work: motion.work ?? [],
          flipped: isFlipped(variant.steps, step),
        }}
      />
      <Button weight="bare" className="routine-show" onClick={onMove}>
        <Icon name={isMoving ? 'pause' : 'play'} />
        {t(isMoving ? 'preview.stop' : 'preview.show')}
      </Button>
    </section>
  )
}
