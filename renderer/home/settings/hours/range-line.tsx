import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { TimeRange } from '#core/settings'

import { Button } from '../../../ui/button.tsx'
import { localeInUse } from '../../../language.ts'
import { Refusal } from '../refusal.tsx'
import { timeInWords } from '../week/names.ts'
import { isOverMidnight } from './week-hours.ts'

interface RangeLineProps {
  /** *Monday*, or *Monday, 2 of 3*. */
  readonly name: string
  readonly range: TimeRange
  /** Why it could not be kept so, in words. */
  readonly refusalOf: (range: TimeRange) => string | undefined
  readonly onChange: (range: TimeRange) => void
  readonly onRemove: () => void
}

/** From a time to a time, kept once both are left. What cannot be kept stays in sight, with its reason. */
export function RangeLine({ name, range, refusalOf, onChange, onRemove }: RangeLineProps) {
  const { t } = useTranslation('hours')
  const id = useId()
  const times = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<TimeRange>()
  const [refusal, setRefusal] = useState<string>()
  const shown = typed ?? range

  function keep(): void {
    if (typed === undefined) return
    const isWhole = typed.from !== '' && typed.to !== ''
    const reason = isWhole ? refusalOf(typed) : undefined
    setRefusal(reason)
    if (reason !== undefined) return
    if (isWhole && (typed.from !== range.from || typed.to !== range.to)) onChange(typed)
    setTyped(undefined)
  }

  const field = (which: 'from' | 'to') => (
    <label className="range-field">
      <span>{t(`range.${which}`)}</span>
      <input
        type="time"
        className="time-field num"
        aria-invalid={refusal !== undefined}
        aria-describedby={`${id}-note`}
        value={shown[which]}
        onChange={({ target }) => setTyped({ ...shown, [which]: target.value })}
        onBlur={({ relatedTarget }) => {
          if (times.current?.contains(relatedTarget) !== true) keep()
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep()
        }}
      />
    </label>
  )

  return (
    <li>
      <fieldset aria-label={name} className="range">
        <div ref={times} className="range-times">
          {field('from')}
          {field('to')}
        </div>
        <Button weight="bare" aria-label={t('range.removeNamed', { name })} onClick={onRemove}>
          {t('range.remove')}
        </Button>
      </fieldset>
      <div id={`${id}-note`} className="range-note">
        {isOverMidnight(shown) && shown.from !== shown.to ? (
          <p className="option-note num">
            {t('range.nextDay', { time: timeInWords(shown.to, localeInUse()) })}
          </p>
        ) : null}
        <Refusal reason={refusal} />
      </div>
    </li>
  )
}
