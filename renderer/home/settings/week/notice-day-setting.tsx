import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { localeInUse } from '../../../language.ts'
import { ChoiceSetting } from '../choice-setting.tsx'
import { noticeDays } from '../limits.ts'
import { SettingField } from '../setting-field.tsx'
import { useSetting } from '../use-setting.ts'
import { weekdayInWords } from './names.ts'

/** The day on which the week says that it can be looked at. */
export function NoticeDaySetting({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  const setting = useSetting('weekNoticeDay', settings)
  return (
    <div className="settings-spread">
      <SettingField name="weekNoticeDay" settings={settings}>
        <ChoiceSetting
          label={t('settings.weekNoticeDay.label')}
          note={t('settings.weekNoticeDay.note')}
          value={String(setting.value)}
          refusal={setting.refusal}
          onChange={(value) => {
            const chosen = noticeDays.find((day) => String(day) === value)
            if (chosen !== undefined) setting.change(chosen)
          }}
          choices={noticeDays.map((day) => ({
            value: String(day),
            label: weekdayInWords(day, localeInUse()),
          }))}
        />
      </SettingField>
    </div>
  )
}
