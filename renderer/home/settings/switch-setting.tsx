import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { OnOffSetting } from './on-off-setting.tsx'

interface SwitchSettingProps {
  readonly name: 'sounds' | 'startAtLogin' | 'tips' | 'spokenSteps' | 'weekNotice'
  readonly settings: Settings
  /** Why it does nothing just now. */
  readonly idle?: string | undefined
}

export function SwitchSetting({ name, settings, idle }: SwitchSettingProps) {
  const { t } = useTranslation()
  return (
    <OnOffSetting
      name={name}
      settings={settings}
      label={t(`settings.${name}.label`)}
      note={t(`settings.${name}.note`)}
      idle={idle}
    />
  )
}
