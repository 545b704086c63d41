import type { ReactNode } from 'react'
import { Label, NumberField, Text } from 'react-aria-components'

import { Stepper } from '../stepper.tsx'

interface NumberSettingFieldProps {
  readonly label: string
  /** What it does, below its name. */
  readonly note: string
  /** What is counted, as the buttons say it. */
  readonly unit: string
  readonly value: number
  readonly limits: { readonly min: number; readonly max: number }
  readonly onChange: (value: number) => void
  /** Why it could not be changed. */
  readonly children?: ReactNode
}

/** A whole number, by button, by arrow key or typed, beside its name and what it does. */
export function NumberSettingField({
  label,
  note,
  unit,
  value,
  limits,
  onChange,
  children,
}: NumberSettingFieldProps) {
  return (
    <NumberField
      className="option"
      value={value}
      minValue={limits.min}
      maxValue={limits.max}
      // Scrolling the page must not change a setting by the way.
      isWheelDisabled
      onChange={(next) => {
        if (Number.isInteger(next)) onChange(next)
      }}
    >
      <div className="option-words">
        <Label className="t-strong">{label}</Label>
        <Text slot="description" className="option-note num">
          {note}
        </Text>
        {children}
      </div>
      <Stepper unit={unit} />
    </NumberField>
  )
}
