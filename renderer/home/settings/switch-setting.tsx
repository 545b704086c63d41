import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { LabelledSwitch } from './labelled-switch.tsx'
import { Refusal } from './refusal.tsx'
import { SettingField } from './setting-field.tsx'
import { useSetting } from './use-setting.ts'

interface SwitchSettingProps {
  readonly name: 'sounds' | 'startAtLogin' | 'tips' | 'spokenSteps' | 'weekNotice'
  readonly settings: Settings
  /** Why it does nothing just now. */
  readonly idle?: string | undefined
}

export function SwitchSetting({ name, settings, idle }: SwitchSettingProps) {
  const { t } = useTranslation()
  const { value, refusal, change } = useSetting(name, settings)
  return (
    <SettingField name={name} settings={settings}>
      <LabelledSwitch
        label={t(`settings.${name}.label`)}
        note={t(`settings.${name}.note`)}
        idle={idle}
        isOn={value}
        onChange={change}
      >
        <Refusal reason={refusal} />
      </LabelledSwitch>
    </SettingField>
  )
}
