import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { LabelledSwitch } from '../labelled-switch.tsx'
import { NumberSettingField } from '../number-setting-field.tsx'
import { Refusal } from '../refusal.tsx'
import { SettingField } from '../setting-field.tsx'
import { useSetting } from '../use-setting.ts'
import './cues-row.css'
import { cueMinutes, firstMinutes } from './limits.ts'

interface WearTimerProps {
  readonly name: 'bandMinutes' | 'discMinutes'
  readonly settings: Settings
  /** Something that the person said of their health speaks against it. */
  readonly isLeftOut: boolean
}

/** A timer for something that is worn for a while and no longer, with what to heed. */
export function WearTimer({ name, settings, isLeftOut }: WearTimerProps) {
  const { t } = useTranslation('cues')
  const { value, refusal, change } = useSetting(name, settings)
  if (isLeftOut) {
    return (
      <SettingField name={name} settings={settings}>
        <div className="option-words">
          <p className="t-strong">{t(`${name}.label`)}</p>
          <p className="option-note">{t('discMinutes.leftOut')}</p>
        </div>
      </SettingField>
    )
  }
  return (
    <SettingField name={name} settings={settings}>
      <LabelledSwitch
        label={t(`${name}.label`)}
        note={t(`${name}.note`)}
        idle={t(`${name}.safety`)}
        isOn={value !== null}
        onChange={(isOn) => {
          change(isOn ? firstMinutes : null)
        }}
      >
        <Refusal reason={refusal} />
      </LabelledSwitch>
      {value === null ? null : (
        <div className="wear-minutes">
          <NumberSettingField
            label={t(`${name}.length`)}
            note={t(`${name}.limits`, cueMinutes[name])}
            unit={t('home:units.minute')}
            value={value}
            limits={cueMinutes[name]}
            onChange={change}
          />
        </div>
      )}
    </SettingField>
  )
}
