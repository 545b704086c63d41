import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { OnOffSetting } from '../on-off-setting.tsx'

interface CueSwitchProps {
  readonly name: 'postureCue' | 'eyeCue' | 'standingDesk'
  readonly settings: Settings
}

/** A cue, with what is honestly known about it. */
export function CueSwitch({ name, settings }: CueSwitchProps) {
  const { t } = useTranslation('cues')
  return (
    <OnOffSetting
      name={name}
      settings={settings}
      label={t(`${name}.label`)}
      note={t(`${name}.note`)}
    />
  )
}
