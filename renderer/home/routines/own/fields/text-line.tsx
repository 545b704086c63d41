import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Problem } from '#core/routine-faults'

import { Icon } from '../../../../ui/icon.tsx'
import { faultWords } from '../fault-words.ts'
import { useFault } from '../faults.ts'

interface TextLineProps {
  readonly label: string
  /** Where it stands in the routine: `variants.0.steps.2.text`. */
  readonly path: string
  readonly value: string
  /** In characters. */
  readonly most: number
  readonly hint?: string
  /** What is said when it is empty and must not be. */
  readonly needed?: string
  /** Room for more than one line. */
  readonly tall?: boolean
  readonly className?: string
  readonly onChange: (value: string) => void
}

/** A text with the room that is left for it, and what is wrong with it once it was touched. */
export function TextLine(props: TextLineProps) {
  const { label, path, value, most, hint, needed, tall = false, className = '', onChange } = props
  const { t } = useTranslation('own')
  const id = useId()
  const [touched, setTouched] = useState(false)
  const { problem, attempted } = useFault(path)
  const shown = touched || attempted ? problem : undefined
  const Field = tall ? 'textarea' : 'input'
  return (
    <div className={`line ${className}`}>
      <div className="line-head">
        <label htmlFor={id}>{label}</label>
        <span className={value.length > most ? 'line-count line-over' : 'line-count'}>
          <span className="num" aria-hidden="true">
            {t('form.counter', { count: value.length, most })}
          </span>
        </span>
      </div>
      <Field
        id={id}
        className="line-input"
        value={value}
        {...(tall ? { rows: 2 } : {})}
        aria-invalid={shown !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
        onChange={(event) => {
          setTouched(true)
          // A text of a routine is one line, however it was pasted.
          onChange(event.target.value.replaceAll(/\s*\n\s*/g, ' '))
        }}
      />
      <p id={`${id}-hint`} className={hint === undefined ? 'unseen' : 'line-hint'}>
        {hint} <span className="unseen">{t('form.most', { count: most })}</span>
      </p>
      <Fault id={`${id}-fault`} problem={shown} needed={needed} />
    </div>
  )
}

interface FaultProps {
  readonly id?: string
  readonly problem: Problem | undefined
  readonly needed?: string | undefined
}

/** What is wrong, beside what it is wrong with. */
export function Fault({ id, problem, needed }: FaultProps) {
  const { t } = useTranslation('own')
  if (problem === undefined) return <p id={id} hidden />
  const words = problem.code === 'empty' && needed !== undefined ? needed : undefined
  return (
    <p id={id} tabIndex={-1} className="refusal" data-wrong>
      <Icon name="warning" />
      {words ?? faultWords(t, { path: [], problem })}
    </p>
  )
}
