import { Button, Group, Input } from 'react-aria-components'

/** A number between its two buttons. The unit is silent: the label of the field says what is counted. */
export const Stepper = ({ unit }: { readonly unit: string }) => (
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
)
