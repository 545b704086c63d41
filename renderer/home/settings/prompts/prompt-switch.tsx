import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { LabelledSwitch } from '../labelled-switch.tsx'
import { Refusal } from '../refusal.tsx'
import { SettingField } from '../setting-field.tsx'
import { useSetting } from '../use-setting.ts'

interface PromptSwitchProps {
  readonly name: 'escalates' | 'headsUp' | 'strict'
  readonly settings: Settings
  /** Why it does nothing just now. */
  readonly idle?: string | undefined
}

/** Something about prompts that is on or off. */
export function PromptSwitch({ name, settings, idle }: PromptSwitchProps) {
  const { t } = useTranslation('prompts')
  const { value, refusal, change } = useSetting(name, settings)
  return (
    <SettingField name={name} settings={settings}>
      <LabelledSwitch
        label={t(`${name}.label`)}
        note={t(`${name}.note`)}
        idle={idle}
        isOn={value}
        onChange={change}
      >
        <Refusal reason={refusal} />
      </LabelledSwitch>
    </SettingField>
  )
}
