import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { LabelledSwitch } from '../labelled-switch.tsx'
import { Refusal } from '../refusal.tsx'
import { SettingField } from '../setting-field.tsx'
import { useSetting } from '../use-setting.ts'

interface CueSwitchProps {
  readonly name: 'postureCue' | 'eyeCue' | 'standingDesk'
  readonly settings: Settings
}

/** A cue, with what is honestly known about it. */
export function CueSwitch({ name, settings }: CueSwitchProps) {
  const { t } = useTranslation('cues')
  const { value, refusal, change } = useSetting(name, settings)
  return (
    <SettingField name={name} settings={settings}>
      <LabelledSwitch
        label={t(`${name}.label`)}
        note={t(`${name}.note`)}
        isOn={value}
        onChange={change}
      >
        <Refusal reason={refusal} />
      </LabelledSwitch>
    </SettingField>
  )
}
