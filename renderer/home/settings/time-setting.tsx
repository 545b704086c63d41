import { useId, useState } from 'react'

import type { Settings } from '#core/settings'

import { Refusal } from './refusal.tsx'
import './time-setting.css'
import { useSetting } from './use-setting.ts'

interface TimeSettingProps {
  readonly name: 'weekNoticeTime' | 'homeSlotAt'
  readonly settings: Settings
  readonly label: string
  readonly note: string
}

/** A time of day, as the system lets times be typed. */
export function TimeSetting({ name, settings, label, note }: TimeSettingProps) {
  const { value, refusal, change } = useSetting(name, settings)
  // Half of a time is typed before the other half: it is saved when it was left.
  const [typed, setTyped] = useState<string>()
  const id = useId()

  function save(): void {
    if (typed !== undefined && typed !== '' && typed !== value) change(typed)
    setTyped(undefined)
  }

  return (
    <div className="option">
      <div className="option-words">
        <label className="t-strong" htmlFor={id}>
          {label}
        </label>
        <p className="option-note" id={`${id}-note`}>
          {note}
        </p>
        <Refusal reason={refusal} />
      </div>
      <input
        type="time"
        className="time-field num"
        id={id}
        aria-describedby={`${id}-note`}
        value={typed ?? value}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save()
        }}
      />
    </div>
  )
}
