import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { OnOffSetting } from '../on-off-setting.tsx'

interface PromptSwitchProps {
  readonly name: 'escalates' | 'headsUp' | 'strict'
  readonly settings: Settings
  /** Why it does nothing just now. */
  readonly idle?: string | undefined
}

/** Something about prompts that is on or off. */
export function PromptSwitch({ name, settings, idle }: PromptSwitchProps) {
  const { t } = useTranslation('prompts')
  return (
    <OnOffSetting
      name={name}
      settings={settings}
      label={t(`${name}.label`)}
      note={t(`${name}.note`)}
      idle={idle}
    />
  )
}
