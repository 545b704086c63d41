import { Label, NumberField, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import { Stepper } from '../../stepper.tsx'

interface MinutesFieldProps {
  readonly label: string
  readonly note: string
  readonly value: number
  readonly limits: { readonly min: number; readonly max: number }
  readonly onChange: (minutes: number) => void
}

/** A length in minutes, by button, by arrow key or typed. */
export function MinutesField({ label, note, value, limits, onChange }: MinutesFieldProps) {
  const { t } = useTranslation('home')
  return (
    <NumberField
      className="option"
      value={value}
      minValue={limits.min}
      maxValue={limits.max}
      // Scrolling the page must not change a setting by the way.
      isWheelDisabled
      onChange={(minutes) => {
        if (Number.isInteger(minutes)) onChange(minutes)
      }}
    >
      <div className="option-words">
        <Label className="t-strong">{label}</Label>
        <Text slot="description" className="option-note num">
          {note}
        </Text>
      </div>
      <Stepper unit={t('units.minute')} />
    </NumberField>
  )
}
