import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup, Text } from 'react-aria-components'

import { Refusal } from './refusal.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly note?: string
  /** Of which language the label is, where it is not of the window's. */
  readonly lang?: string
}

interface ChoiceSettingProps {
  readonly label: string
  readonly note?: ReactNode
  readonly choices: readonly Choice[]
  readonly value: string
  readonly refusal: string | undefined
  readonly onChange: (value: string) => void
  /** Side by side, for a few short choices. */
  readonly inline?: boolean
}

/** One of a few, all of them in sight. */
export function ChoiceSetting({
  label,
  note,
  choices,
  value,
  refusal,
  onChange,
  inline = false,
}: ChoiceSettingProps) {
  return (
    <RadioGroup
      className={inline ? 'choices choices-inline' : 'choices'}
      value={value}
      onChange={onChange}
    >
      <div className="option-words">
        <Label className="t-strong">{label}</Label>
        {note === undefined ? null : (
          <Text slot="description" className="option-note">
            {note}
          </Text>
        )}
        <Refusal reason={refusal} />
      </div>
      <div className="choice-list">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="choice">
            <span className="choice-dot" />
            <span>
              <span className="choice-label num" lang={choice.lang}>
                {choice.label}
              </span>
              {choice.note === undefined ? null : (
                <span className="option-note">{choice.note}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
