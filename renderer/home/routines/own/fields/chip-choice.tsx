import { Label, Radio, RadioGroup } from 'react-aria-components'

interface ChipChoiceProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly className?: string
}

/** One of a few short words, side by side. */
export function ChipChoice<Value extends string>(props: ChipChoiceProps<Value>) {
  const { label, options, value, onChange, className = '' } = props
  return (
    <RadioGroup
      className={`chip-choice ${className}`}
      orientation="horizontal"
      value={value}
      onChange={(key) => {
        const option = options.find((one) => one.value === key)
        if (option !== undefined) onChange(option.value)
      }}
    >
      <Label>{label}</Label>
      <div className="chip-row">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="chip num chip-radio">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
