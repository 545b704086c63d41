import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { ChoiceSetting } from '../choice-setting.tsx'
import { insistences } from '../limits.ts'
import { MinutesSetting } from '../minutes-setting.tsx'
import { SettingField } from '../setting-field.tsx'
import { SettingsRow } from '../settings-row.tsx'
import { SwitchSetting } from '../switch-setting.tsx'
import { useSetting } from '../use-setting.ts'
import { DisplaySetting } from './display-setting.tsx'
import { PromptSwitch } from './prompt-switch.tsx'
import { SkipsSetting } from './skips-setting.tsx'

/** When a prompt comes, for how long, how loudly and where, and how it may be left. */
export function PromptsRow({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  const insistence = useSetting('insistence', settings)
  const { strict } = settings
  const inStrict = strict ? t('prompts:idleInStrict') : undefined
  const isLoudest = settings.insistence === 'full-screen'
  return (
    <SettingsRow
      id="prompts"
      name={t('settings.prompts.name')}
      values={t('settings.prompts.values', {
        count: settings.sitMinutes,
        how: t(`settings.insistence.${settings.insistence}.inRow`),
      })}
    >
      <MinutesSetting name="sitMinutes" settings={settings} />
      <MinutesSetting name="shortBreakMinutes" settings={settings} />
      <MinutesSetting name="longBreakMinutes" settings={settings} />
      <SettingField name="insistence" settings={settings}>
        <ChoiceSetting
          label={t('settings.insistence.label')}
          note={t('settings.insistence.note')}
          value={insistence.value}
          refusal={insistence.refusal}
          onChange={(value) => {
            const chosen = insistences.find((known) => known === value)
            if (chosen !== undefined) insistence.change(chosen)
          }}
          choices={insistences.map((value) => ({
            value,
            label: t(`settings.insistence.${value}.label`),
            note: t(`settings.insistence.${value}.note`),
          }))}
        />
      </SettingField>
      <PromptSwitch
        name="escalates"
        settings={settings}
        idle={isLoudest && !strict ? t('prompts:loudest') : inStrict}
      />
      <DisplaySetting settings={settings} />
      <PromptSwitch name="headsUp" settings={settings} />
      <SkipsSetting settings={settings} idle={inStrict} />
      <PromptSwitch name="strict" settings={settings} />
      <SwitchSetting name="tips" settings={settings} />
    </SettingsRow>
  )
}
