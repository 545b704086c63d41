import type { Settings } from '#core/settings'

import { LabelledSwitch } from './labelled-switch.tsx'
import { Refusal } from './refusal.tsx'
import { SettingField } from './setting-field.tsx'
import { useSetting } from './use-setting.ts'

/** The settings that are on or off. */
type OnOffName = {
  [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never
}[keyof Settings]

interface OnOffSettingProps {
  readonly name: OnOffName
  readonly settings: Settings
  readonly label: string
  readonly note: string
  /** Why it does nothing just now. */
  readonly idle?: string | undefined
}

/** A setting that is on or off, whoever has the words for it. */
export function OnOffSetting({ name, settings, label, note, idle }: OnOffSettingProps) {
  const { value, refusal, change } = useSetting(name, settings)
  return (
    <SettingField name={name} settings={settings}>
      <LabelledSwitch label={label} note={note} idle={idle} isOn={value} onChange={change}>
        <Refusal reason={refusal} />
      </LabelledSwitch>
    </SettingField>
  )
}
