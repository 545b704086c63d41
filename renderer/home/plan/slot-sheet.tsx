import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'

import type { Settings } from '#core/settings'

import { refusalSaid } from '../../refusal-words.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { slots } from '../settings/plan/slots.ts'
import { Refusal } from '../settings/refusal.tsx'
import '../settings/time-setting.css'
import './plan-sheet.css'
import { usePlanWords } from './plan-words.ts'

interface SlotSheetProps {
  readonly settings: Settings
  readonly onClose: () => void
}

/** Moves the home slot: to the morning, lunch, the evening, or any time. */
export function SlotSheet({ settings, onClose }: SlotSheetProps) {
  const { t, time } = usePlanWords()
  const id = useId()
  const usual = slots.find(({ at }) => at === settings.homeSlotAt)
  const [name, setName] = useState<string>(usual?.name ?? 'other')
  const [other, setOther] = useState(settings.homeSlotAt)
  const [refusal, setRefusal] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  // The browser would begin with the first time, whichever is chosen.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])
  const at = slots.find((slot) => slot.name === name)?.at ?? other

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (at === '') {
      setRefusal(t('slot.missing'))
      return
    }
    const result = await window.uncurl.saveSettings({ homeSlotAt: at })
    if (result.saved) onClose()
    else setRefusal(refusalSaid(result.reason))
  }

  return (
    <Sheet
      modal
      labelledBy={`${id}-title`}
      describedBy={`${id}-what`}
      className="plan-sheet sheet-choices"
      onCancel={onClose}
    >
      <form ref={form} onSubmit={(event) => void keep(event)}>
        <h2 id={`${id}-title`} className="t-heading">
          {t('slot.title')}
        </h2>
        <RadioGroup
          aria-labelledby={`${id}-title`}
          className="choice-list"
          value={name}
          onChange={setName}
        >
          {slots.map((slot) => (
            <Radio key={slot.name} value={slot.name} className="choice">
              <span className="choice-dot" />
              <span className="choice-label">{t(`slot.${slot.name}`)}</span>
              <span className="quiet num">{time(slot.at)}</span>
            </Radio>
          ))}
          <Radio value="other" className="choice">
            <span className="choice-dot" />
            <span className="choice-label">{t('slot.other')}</span>
          </Radio>
        </RadioGroup>
        {name === 'other' ? (
          <input
            type="time"
            className="time-field num plan-time"
            aria-label={t('slot.time')}
            aria-describedby={`${id}-fault`}
            value={other}
            onChange={({ target }) => setOther(target.value)}
          />
        ) : null}
        <div id={`${id}-fault`}>
          <Refusal reason={refusal} />
        </div>
        <p id={`${id}-what`} className="plan-sheet-what">
          {t(settings.homeSlotNotice ? 'slot.notice' : 'slot.noNotice')}
        </p>
        <p className="plan-sheet-ways">
          <Button onClick={onClose}>{t('slot.cancel')}</Button>
          <Button weight="ink" type="submit">
            {t('slot.keep')}
          </Button>
        </p>
      </form>
    </Sheet>
  )
}
