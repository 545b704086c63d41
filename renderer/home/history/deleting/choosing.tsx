import { useEffect, useRef } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'

import type { DateText } from '#core/calendar'
import type { HistoryView } from '#core/summary/history-view'
import type { DeletePreview } from '#ipc/contract'

import { Button } from '../../../ui/button.tsx'
import { LabelledSwitch } from '../../settings/labelled-switch.tsx'
import type { HistoryWords } from '../use-history-words.ts'
import type { Choice, Chosen } from './choice.ts'
import { DateLine } from './date-line.tsx'
import { amountOf, entriesIn } from './delete-words.ts'

interface ChoosingProps {
  readonly history: HistoryView
  readonly since: DateText
  readonly choice: Choice
  readonly chosen: Chosen
  /** Undefined while main counts. */
  readonly preview: DeletePreview | undefined
  readonly alsoCopies: boolean
  /** Somebody was about to delete it, and came back. */
  readonly isBack: boolean
  /** Other computers keep their history in a shared folder. */
  readonly hasOthers: boolean
  readonly words: HistoryWords
  readonly onChoose: (choice: Choice) => void
  readonly onAlsoCopies: (also: boolean) => void
  readonly onCancel: () => void
  readonly onGoOn: () => void
}

const kinds: readonly Choice['what'][] = ['day', 'range', 'all']

/** Which days, what goes with them, and what would still hold them. Nothing is deleted here. */
export function Choosing(props: ChoosingProps) {
  const { history, since, choice, chosen, preview, alsoCopies, isBack, hasOthers, words } = props
  const { t } = words
  const goOn = useRef<HTMLButtonElement>(null)
  const entries = preview === undefined ? 0 : entriesIn(preview.rows)
  const copies = preview?.copies ?? 0
  const field = (which: 'from' | 'to', label: string) => (
    <DateLine
      label={label}
      value={choice[which]}
      first={since}
      last={history.today}
      onChange={(date) => props.onChoose({ ...choice, [which]: date })}
    />
  )

  // The button that led back is gone.
  useEffect(() => {
    if (isBack) goOn.current?.focus()
  }, [isBack])

  return (
    <div className="delete-form">
      <h2 id="delete-title" className="t-heading">
        {t('delete.title')}
      </h2>
      <RadioGroup
        className="choice-list"
        aria-labelledby="delete-title"
        value={choice.what}
        onChange={(what) => props.onChoose({ ...choice, what: what as Choice['what'] })}
      >
        {kinds.map((kind) => (
          <Radio key={kind} value={kind} className="choice">
            <span className="choice-dot" />
            <span className="choice-label">{t(`delete.what.${kind}`)}</span>
          </Radio>
        ))}
      </RadioGroup>
      {choice.what === 'day' ? (
        <div className="delete-dates">{field('from', t('delete.day'))}</div>
      ) : null}
      {choice.what === 'range' ? (
        <div className="delete-dates">
          {field('from', t('delete.from'))}
          {field('to', t('delete.to'))}
        </div>
      ) : null}
      <output className="delete-preview num">
        {!chosen.isReady
          ? t(`delete.missing.${chosen.because}`)
          : preview === undefined
            ? ''
            : entries === 0
              ? t('delete.nothing')
              : t('delete.goes', { amount: amountOf(chosen.days, preview.rows, words) })}
      </output>
      {copies === 0 ? null : (
        <LabelledSwitch
          label={t('delete.alsoCopies')}
          note={t('delete.copies', { count: copies, folder: preview?.folder })}
          isOn={alsoCopies}
          onChange={props.onAlsoCopies}
        />
      )}
      <p className="delete-note">
        {t('delete.files')} {hasOthers ? t('delete.others') : null}
      </p>
      <div className="delete-ways">
        <Button onClick={props.onCancel}>{t('delete.cancel')}</Button>
        <Button ref={goOn} disabled={entries === 0} onClick={props.onGoOn}>
          {t('delete.goOn')}
        </Button>
      </div>
    </div>
  )
}
