import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../../ui/button.tsx'
import { Refusal } from '../refusal.tsx'
import type { SpanSettingProps } from './span-setting.tsx'
import { fromMoved, spanFault, type DateSpan } from './spans.ts'

interface AddSpanProps extends SpanSettingProps {
  readonly onAdd: (span: DateSpan) => void
  readonly onCancel: () => void
}

/** Asks from when to when, in the system's own fields, and says it in words before it is added. */
export function AddSpan(props: AddSpanProps) {
  const { words, kind, spans, now, suggested, inWords, onAdd, onCancel } = props
  const { t } = useTranslation('hours')
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  const [span, setSpan] = useState(suggested)
  const [isAsked, setIsAsked] = useState(false)
  const fault = spanFault(span, kind, now, spans)

  useEffect(() => first.current?.focus(), [])

  function submit(event: FormEvent): void {
    event.preventDefault()
    setIsAsked(true)
    if (fault === null) onAdd(span)
  }

  const field = (which: 'from' | 'to') => (
    <label className="span-field">
      <span>{t(which === 'from' ? `${words}.from` : `${words}.to`)}</span>
      <input
        ref={which === 'from' ? first : undefined}
        type={kind === 'days' ? 'date' : 'datetime-local'}
        max={kind === 'days' ? '9999-12-31' : '9999-12-31T23:59'}
        className="time-field num"
        aria-invalid={isAsked && fault !== null}
        aria-describedby={id}
        value={span[which]}
        onChange={({ target: { value } }) =>
          setSpan(which === 'from' ? fromMoved(span, value) : { ...span, to: value })
        }
      />
    </label>
  )

  return (
    <form className="span-form" onSubmit={submit}>
      <div className="span-fields">
        {field('from')}
        {field('to')}
      </div>
      <div id={id}>
        <p className="option-note num">
          {fault === null || fault === 'known' ? (
            <span className="begins-large">{inWords(span)}</span>
          ) : null}
        </p>
        <Refusal reason={isAsked && fault !== null ? t(`${words}.fault.${fault}`) : undefined} />
      </div>
      <p className="spans-acts">
        <Button type="submit">{t('spans.add')}</Button>
        <Button weight="bare" onClick={onCancel}>
          {t('spans.cancel')}
        </Button>
      </p>
    </form>
  )
}
