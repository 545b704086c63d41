import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { ChoiceSetting } from './choice-setting.tsx'
import { LanguageSetting } from './language-setting.tsx'
import { textSizes } from './limits.ts'
import { SettingField } from './setting-field.tsx'
import { SettingsRow } from './settings-row.tsx'
import { SpokenStepsSetting } from './spoken-steps-setting.tsx'
import { SwitchSetting } from './switch-setting.tsx'
import { useSetting } from './use-setting.ts'

/** How large the words are, and whether anything is heard. */
export function LookRow({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  const textSize = useSetting('textSize', settings)
  const percent = (value: number) => t('settings.textSize.percent', { value })
  const heard = settings.sounds ? (settings.spokenSteps ? 'aloud' : 'loud') : 'silent'
  return (
    <SettingsRow
      id="look"
      name={t('settings.look.name')}
      values={t(`settings.look.${heard}`, { size: percent(settings.textSize) })}
    >
      <SettingField name="textSize" settings={settings}>
        <ChoiceSetting
          inline
          label={t('settings.textSize.label')}
          note={t('settings.textSize.note')}
          value={String(textSize.value)}
          refusal={textSize.refusal}
          onChange={(value) => {
            const chosen = textSizes.find((size) => String(size) === value)
            if (chosen !== undefined) textSize.change(chosen)
          }}
          choices={textSizes.map((size) => ({ value: String(size), label: percent(size) }))}
        />
      </SettingField>
      <SwitchSetting name="sounds" settings={settings} />
      <SpokenStepsSetting settings={settings} />
      <LanguageSetting settings={settings} />
    </SettingsRow>
  )
}
