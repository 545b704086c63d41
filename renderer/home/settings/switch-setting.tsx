import { useId } from 'react'
import { Switch } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { Refusal } from './refusal.tsx'
import { useSetting } from './use-setting.ts'

interface SwitchSettingProps {
  readonly name: 'sounds' | 'startAtLogin' | 'tips' | 'spokenSteps' | 'weekNotice'
  readonly settings: Settings
  /** Why it does nothing just now. */
  readonly idle?: string | undefined
}

export function SwitchSetting({ name, settings, idle }: SwitchSettingProps) {
  const { t } = useTranslation()
  const { value, refusal, change } = useSetting(name, settings)
  const note = useId()
  return (
    <div className="option">
      <div className="option-words">
        <p className="t-strong" id={`${note}-label`}>
          {t(`settings.${name}.label`)}
        </p>
        <p className="option-note" id={note}>
          {t(`settings.${name}.note`)}
          {idle === undefined ? null : <span className="option-idle">{idle}</span>}
        </p>
        <Refusal reason={refusal} />
      </div>
      <Switch
        className="switch"
        isSelected={value}
        onChange={change}
        aria-labelledby={`${note}-label`}
        aria-describedby={note}
      >
        <span className="switch-track">
          <span className="switch-knob" />
        </span>
      </Switch>
    </div>
  )
}
