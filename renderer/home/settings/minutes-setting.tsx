import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { minuteLimits, type MinutesName } from './limits.ts'
import { NumberSettingField } from './number-setting-field.tsx'
import { Refusal } from './refusal.tsx'
import { SettingField } from './setting-field.tsx'
import { useSetting } from './use-setting.ts'

interface MinutesSettingProps {
  readonly name: MinutesName
  readonly settings: Settings
}

/** A length in minutes, by button, by arrow key or typed, and what is honestly known about it. */
export function MinutesSetting({ name, settings }: MinutesSettingProps) {
  const { t } = useTranslation()
  const limits = minuteLimits[name]
  const { value, refusal, change } = useSetting(name, settings)
  return (
    <SettingField name={name} settings={settings}>
      <NumberSettingField
        label={t(`settings.${name}.label`)}
        note={t(`settings.${name}.note`, limits)}
        unit={t('units.minute')}
        value={value}
        limits={limits}
        onChange={change}
      >
        <Refusal reason={refusal} />
      </NumberSettingField>
    </SettingField>
  )
}
