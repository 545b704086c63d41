import { useId, type ReactNode } from 'react'
import { Switch } from 'react-aria-components'

interface LabelledSwitchProps {
  readonly label: string
  /** What it does, below its name. */
  readonly note: string
  /** What to heed, or why it does nothing just now. */
  readonly idle?: string | undefined
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  /** Why it could not be changed. */
  readonly children?: ReactNode
}

/** A switch beside its name and what it does. */
export function LabelledSwitch({
  label,
  note,
  idle,
  isOn,
  onChange,
  children,
}: LabelledSwitchProps) {
  const id = useId()
  return (
    <div className="option">
      <div className="option-words">
        <p className="t-strong" id={`${id}-label`}>
          {label}
        </p>
        <p className="option-note num" id={id}>
          {note}
          {idle === undefined ? null : <span className="option-idle">{idle}</span>}
        </p>
        {children}
      </div>
      <Switch
        className="switch"
        isSelected={isOn}
        onChange={onChange}
        aria-labelledby={`${id}-label`}
        aria-describedby={id}
      >
        <span className="switch-track">
          <span className="switch-knob" />
        </span>
      </Switch>
    </div>
  )
}
