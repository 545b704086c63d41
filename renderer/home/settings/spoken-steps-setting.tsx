import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { useHasVoice } from '../../voices.ts'
import { SwitchSetting } from './switch-setting.tsx'

/** Whether a voice reads the steps; once it is on, it says so where nothing would be heard. */
export function SpokenStepsSetting({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  const { spokenSteps, sounds } = settings
  const hasVoice = useHasVoice(spokenSteps)
  const idle = sounds ? (hasVoice ? null : 'noVoice') : 'soundsOff'
  return (
    <SwitchSetting
      name="spokenSteps"
      settings={settings}
      idle={spokenSteps && idle !== null ? t(`settings.spokenSteps.${idle}`) : undefined}
    />
  )
}
