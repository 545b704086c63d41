import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Routine, Variant } from '#core/routines'

import { lengthInWords } from '../../../ui/lengths.ts'

interface LengthsProps {
  readonly routine: Routine
  readonly chosen: Variant
  readonly onChoose: (variant: Variant) => void
}

/** Its versions by how long they take; words alone where there is but one. */
export function Lengths({ routine, chosen, onChoose }: LengthsProps) {
  const { t } = useTranslation('routines')
  if (routine.variants.length === 1) {
    return (
      <p className="num lengths">
        {t('routine.length')}: {lengthInWords(t, chosen.totalSeconds)}
      </p>
    )
  }
  return (
    <RadioGroup
      className="lengths"
      orientation="horizontal"
      value={chosen.key}
      onChange={(key) => {
        const variant = routine.variants.find((one) => one.key === key)
        if (variant !== undefined) onChoose(variant)
      }}
    >
      <Label className="lengths-name">{t('routine.length')}</Label>
      {routine.variants.map((variant) => (
        <Radio key={variant.key} value={variant.key} className="chip num length">
          {lengthInWords(t, variant.totalSeconds)}
        </Radio>
      ))}
    </RadioGroup>
  )
}
