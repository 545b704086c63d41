import { useId, useState, type FormEvent } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { localMinute, momentOf, nextHour } from '../local-minute.ts'
import { localeInUse } from '../../language.ts'
import { Refusal } from '../settings/refusal.tsx'
import { addressOf } from '../use-address.ts'
import { pauseChoiceNames, pauseChoices, pauseFault, type PauseChoiceName } from './choices.ts'
import './pause-sheet.css'
import { untilInWords } from './until-words.ts'

/** Asks until when prompts are to be paused: a moment that people like, or any date and time. */
export function PauseSheet({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation()
  const id = useId()
  const { takenAt, zone } = snapshot
  const now = localMinute(takenAt, zone)
  const choices = pauseChoices(now)
  const [name, setName] = useState<PauseChoiceName>(choices[0]?.name ?? 'other')
  const [first, second] = nextHour(now, 2).split('T')
  const [other, setOther] = useState({ date: first ?? '', time: second ?? '' })
  const [isAsked, setIsAsked] = useState(false)
  const speech = { t, locale: localeInUse() }
  const isWhole = other.date !== '' && other.time !== ''
  const until =
    choices.find((choice) => choice.name === name)?.until ??
    (isWhole ? `${other.date}T${other.time}` : '')
  const fault = pauseFault(until, now)

  function submit(event: FormEvent): void {
    event.preventDefault()
    setIsAsked(true)
    if (fault !== null) return
    void window.uncurl.pausePrompts({ until: momentOf(until, zone) })
    close()
  }

  // Two fields, as one of both would be too wide for a small window.
  const field = (part: 'date' | 'time') => (
    <input
      type={part}
      max={part === 'date' ? '9999-12-31' : undefined}
      className="time-field num"
      aria-label={t(`pause.until.${part}`)}
      aria-invalid={isAsked && fault !== null}
      aria-describedby={`${id}-fault`}
      value={other[part]}
      onChange={({ target }) => setOther({ ...other, [part]: target.value })}
    />
  )

  return (
    <Sheet
      modal
      labelledBy={`${id}-title`}
      describedBy={`${id}-what`}
      className="pause-sheet sheet-choices"
      onCancel={close}
    >
      <form onSubmit={submit}>
        <h2 id={`${id}-title`} className="t-heading">
          {t('pause.until.title')}
        </h2>
        <RadioGroup
          aria-labelledby={`${id}-title`}
          className="choice-list"
          value={name}
          onChange={(value) =>
            setName(pauseChoiceNames.find((known) => known === value) ?? 'other')
          }
        >
          {choices.map((choice) => (
            <Radio key={choice.name} value={choice.name} className="choice">
              <span className="choice-dot" />
              <span className="choice-label">{t(`pause.until.${choice.name}`)}</span>
              <span className="pause-when num">{untilInWords(choice.until, now, speech)}</span>
            </Radio>
          ))}
          <Radio value="other" className="choice">
            <span className="choice-dot" />
            <span className="choice-label">{t('pause.until.other')}</span>
          </Radio>
        </RadioGroup>
        {name === 'other' ? (
          <div className="pause-fields">
            {field('date')}
            {field('time')}
          </div>
        ) : null}
        <div id={`${id}-fault`}>
          <Refusal
            reason={isAsked && fault !== null ? t(`pause.until.fault.${fault}`) : undefined}
          />
        </div>
        <p id={`${id}-what`} className="pause-what num">
          {fault === null
            ? t('pause.until.what', { until: untilInWords(until, now, speech) })
            : null}{' '}
          {t('pause.until.counted')}
        </p>
        <p className="pause-ways">
          <Button onClick={close}>{t('pause.until.cancel')}</Button>
          <Button weight="ink" type="submit">
            {t('pause.until.confirm')}
          </Button>
        </p>
      </form>
    </Sheet>
  )
}

function close(): void {
  location.hash = addressOf('today')
}
