import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { localeInUse } from '../../../language.ts'
import { ChoiceSetting } from '../choice-setting.tsx'
import { dayStarts } from '../limits.ts'
import { SettingField } from '../setting-field.tsx'
import { useSetting } from '../use-setting.ts'
import { hourInWords } from './names.ts'

/** The hour at which a day begins. */
export function DayStartSetting({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  const setting = useSetting('dayStartsAt', settings)
  return (
    <div className="settings-spread">
      <SettingField name="dayStartsAt" settings={settings}>
        <ChoiceSetting
          label={t('settings.dayStartsAt.label')}
          note={t('settings.dayStartsAt.note')}
          value={String(setting.value)}
          refusal={setting.refusal}
          onChange={(value) => {
            const chosen = dayStarts.find((hour) => String(hour) === value)
            if (chosen !== undefined) setting.change(chosen)
          }}
          choices={dayStarts.map((hour) => ({
            value: String(hour),
            label:
              hour === 0 ? t('settings.dayStartsAt.midnight') : hourInWords(hour, localeInUse()),
          }))}
        />
      </SettingField>
    </div>
  )
}
