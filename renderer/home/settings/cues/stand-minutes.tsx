import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { NumberSettingField } from '../number-setting-field.tsx'
import { Refusal } from '../refusal.tsx'
import { SettingField } from '../setting-field.tsx'
import { useSetting } from '../use-setting.ts'
import { cueMinutes } from './limits.ts'

export function StandMinutes({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('cues')
  const { value, refusal, change } = useSetting('standMinutes', settings)
  const limits = cueMinutes.standMinutes
  return (
    <SettingField name="standMinutes" settings={settings}>
      <NumberSettingField
        label={t('standMinutes.label')}
        note={t('standMinutes.note', limits)}
        unit={t('home:units.minute')}
        value={value}
        limits={limits}
        onChange={change}
      />
      <Refusal reason={refusal} />
    </SettingField>
  )
}
