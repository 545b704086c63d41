import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../../ui/button.tsx'
import { Refusal } from '../refusal.tsx'
import { AddSpan } from './add-span.tsx'
import { isPast, withSpan, type DateSpan, type SpanKind } from './spans.ts'

export interface SpanSettingProps {
  /** Where its words stand. */
  readonly words: 'daysOff' | 'quiet'
  readonly kind: SpanKind
  readonly spans: readonly DateSpan[]
  /** The present in the form of the spans. */
  readonly now: string
  /** What stands in the fields at first. */
  readonly suggested: DateSpan
  readonly inWords: (span: DateSpan) => string
  readonly refusal: string | undefined
  readonly onChange: (spans: readonly DateSpan[]) => void
}

/** Stretches of time that are set ahead: those to come in words, one more, and those that are over. */
export function SpanSetting(props: SpanSettingProps) {
  const { words, kind, spans, now, inWords, refusal, onChange } = props
  const { t } = useTranslation('hours')
  const id = useId()
  const add = useRef<HTMLButtonElement>(null)
  const [isAdding, setIsAdding] = useState(false)
  const ahead = spans.filter((span) => !isPast(span, kind, now))
  const over = spans.length - ahead.length

  // The form is gone, and what was pressed in it.
  const wasAdding = useRef(false)
  useEffect(() => {
    if (wasAdding.current && !isAdding) add.current?.focus()
    wasAdding.current = isAdding
  }, [isAdding])

  /** The button that was pressed goes with what it removes. */
  function keep(next: readonly DateSpan[]): void {
    onChange(next)
    add.current?.focus()
  }

  return (
    <section className="spans" aria-labelledby={id}>
      <div className="option-words">
        <h3 id={id} className="t-strong">
          {t(`${words}.label`)}
        </h3>
        <p className="option-note">{t(`${words}.note`)}</p>
        <Refusal reason={refusal} />
      </div>
      {ahead.length === 0 ? null : (
        <ul className="span-list num">
          {ahead.map((span) => (
            <li key={`${span.from} ${span.to}`}>
              <span className="begins-large">{inWords(span)}</span>
              <Button
                weight="bare"
                aria-label={t('spans.removeNamed', { span: inWords(span) })}
                onClick={() => keep(spans.filter((other) => other !== span))}
              >
                {t('spans.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <AddSpan
          {...props}
          onAdd={(span) => {
            setIsAdding(false)
            onChange(withSpan(spans, span))
          }}
          onCancel={() => setIsAdding(false)}
        />
      ) : null}
      <p className="spans-acts">
        {isAdding ? null : (
          <Button ref={add} onClick={() => setIsAdding(true)}>
            {t(`${words}.add`)}
          </Button>
        )}
        {over === 0 || isAdding ? null : (
          <Button weight="bare" onClick={() => keep(ahead)}>
            {t('spans.clear', { count: over })}
          </Button>
        )}
      </p>
    </section>
  )
}
