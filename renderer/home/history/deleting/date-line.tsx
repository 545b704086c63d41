import type { DateText } from '#core/calendar'

interface DateLineProps {
  readonly label: string
  /** Empty until it was given. */
  readonly value: DateText
  readonly first: DateText
  readonly last: DateText
  readonly onChange: (date: DateText) => void
}

/** A date, in the system's own field. */
export function DateLine({ label, value, first, last, onChange }: DateLineProps) {
  return (
    <label className="delete-date">
      <span>{label}</span>
      <input
        type="date"
        className="line-input num"
        value={value}
        min={first}
        max={last}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}
