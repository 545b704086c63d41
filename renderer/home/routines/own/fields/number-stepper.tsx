import { Button, Group, Input, Label, NumberField } from 'react-aria-components'

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
      <Group className="stepper num">
        <Button slot="decrement" className="stepper-button">
          <span aria-hidden="true">−</span>
        </Button>
        <Input className="stepper-value" />
        <span className="stepper-unit" aria-hidden="true">
          {unit}
        </span>
        <Button slot="increment" className="stepper-button">
          <span aria-hidden="true">+</span>
        </Button>
      </Group>
    </NumberField>
  )
}
