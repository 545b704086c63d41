import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { Refusal } from '../refusal.tsx'
import { SettingField } from '../setting-field.tsx'
import { useSetting } from '../use-setting.ts'

/** The time at which the week says so, as the system lets times be typed. */
export function NoticeTimeSetting({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  const { value, refusal, change } = useSetting('weekNoticeTime', settings)
  // Half of a time is typed before the other half: it is saved when it was left.
  const [typed, setTyped] = useState<string>()
  const id = useId()

  function save(): void {
    if (typed !== undefined && typed !== '' && typed !== value) change(typed)
    setTyped(undefined)
  }

  return (
    <SettingField name="weekNoticeTime" settings={settings}>
      <div className="option">
        <div className="option-words">
          <label className="t-strong" htmlFor={id}>
            {t('settings.weekNoticeTime.label')}
          </label>
          <p className="option-note" id={`${id}-note`}>
            {t('settings.weekNoticeTime.note')}
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
    </SettingField>
  )
}
