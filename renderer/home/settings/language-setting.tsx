import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { languagesOffered } from '../../language.ts'
import { ChoiceSetting } from './choice-setting.tsx'
import { nameOfLanguage } from './language-names.ts'
import { SettingField } from './setting-field.tsx'
import { useSetting } from './use-setting.ts'

/** In which language everything is said; each by the name that its own readers know. */
export function LanguageSetting({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  const setting = useSetting('language', settings)
  // One that has gone, or that nobody is offered, is still what was set.
  const tags = new Set([...languagesOffered(), setting.value])
  tags.delete('system')
  return (
    <SettingField name="language" settings={settings}>
      <ChoiceSetting
        label={t('settings.language.label')}
        note={t('settings.language.note')}
        value={setting.value}
        refusal={setting.refusal}
        onChange={setting.change}
        choices={[
          { value: 'system', label: t('settings.language.system') },
          ...[...tags].map((tag) => ({ value: tag, label: nameOfLanguage(tag), lang: tag })),
        ]}
      />
    </SettingField>
  )
}
