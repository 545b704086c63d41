import type { ReactNode } from 'react'
import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components'

import { Icon } from '../../../../ui/icon.tsx'

interface TicksProps<Value extends string> {
  readonly label: string
  readonly hint?: ReactNode
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  /** The words are long. */
  readonly wide?: boolean
  /** In the order in which they were ticked. */
  readonly value: readonly Value[]
  readonly onChange: (value: readonly Value[]) => void
}

/** Any of many, in columns. */
export function Ticks<Value extends string>(props: TicksProps<Value>) {
  const { label, hint, options, wide = false, value, onChange } = props
  return (
    <CheckboxGroup
      className="choices"
      value={[...value]}
      onChange={(keys) => {
        onChange(keys.flatMap((key) => options.find(({ value }) => value === key)?.value ?? []))
      }}
    >
      <div className="option-words">
        <Label className="t-strong">{label}</Label>
        {hint === undefined ? null : (
          <Text slot="description" className="option-note">
            {hint}
          </Text>
        )}
      </div>
      <div className={`choice-list choice-columns ${wide ? 'ticks-wide' : ''}`}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} className="choice">
            {({ isSelected }) => (
              <>
                <span className="choice-box">{isSelected ? <Icon name="tick" /> : null}</span>
                <span className="choice-label begins-large">{option.label}</span>
              </>
            )}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
