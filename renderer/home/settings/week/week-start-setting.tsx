import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { localeInUse } from '../../../language.ts'
import { ChoiceSetting } from '../choice-setting.tsx'
import { weekStarts } from '../limits.ts'
import { SettingField } from '../setting-field.tsx'
import { useSetting } from '../use-setting.ts'
import { weekdayInWords } from './names.ts'

const weekdays = { monday: 1, saturday: 6, sunday: 7 } as const

/** On which day weeks begin. */
export function WeekStartSetting({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  const setting = useSetting('weekStartsOn', settings)
  return (
    <SettingField name="weekStartsOn" settings={settings}>
      <ChoiceSetting
        inline
        label={t('settings.weekStartsOn.label')}
        note={t('settings.weekStartsOn.note')}
        value={setting.value}
        refusal={setting.refusal}
        onChange={(value) => {
          const chosen = weekStarts.find((known) => known === value)
          if (chosen !== undefined) setting.change(chosen)
        }}
        choices={weekStarts.map((value) => ({
          value,
          label:
            value === 'system'
              ? t('settings.weekStartsOn.system')
              : weekdayInWords(weekdays[value], localeInUse()),
        }))}
      />
    </SettingField>
  )
}
