import { Label, NumberField } from 'react-aria-components'

import { Stepper } from '../../../stepper.tsx'

interface NumberStepperProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  /** Set after the number; silent, as the label says what is counted. */
  readonly unit: string
  readonly onChange: (value: number) => void
}

/** A whole number, by button, by arrow key or typed. */
export function NumberStepper(props: NumberStepperProps) {
  const { label, value, least, most, unit, onChange } = props
  return (
    <NumberField
      className="number"
      value={value}
      minValue={least}
      maxValue={most}
      // Scrolling the page must not change a number by the way.
      isWheelDisabled
      onChange={(next) => {
        if (Number.isInteger(next)) onChange(next)
      }}
    >
      <Label>{label}</Label>
      <Stepper unit={unit} />
    </NumberField>
  )
}
