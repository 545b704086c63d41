import { Label, NumberField, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { Stepper } from '../stepper.tsx'
import { minuteLimits, type MinutesName } from './limits.ts'
import { Refusal } from './refusal.tsx'
import { SettingField } from './setting-field.tsx'
import { useSetting } from './use-setting.ts'

interface MinutesSettingProps {
  readonly name: MinutesName
  readonly settings: Settings
}

/** A length in minutes, by button, by arrow key or typed, and what is honestly known about it. */
export function MinutesSetting({ name, settings }: MinutesSettingProps) {
  const { t } = useTranslation()
  const { min, max } = minuteLimits[name]
  const { value, refusal, change } = useSetting(name, settings)
  return (
    <SettingField name={name} settings={settings}>
      <NumberField
        className="option"
        value={value}
        minValue={min}
        maxValue={max}
        // Scrolling the page must not change a setting by the way.
        isWheelDisabled
        onChange={(minutes) => {
          if (Number.isInteger(minutes)) change(minutes)
        }}
      >
        <div className="option-words">
          <Label className="t-strong">{t(`settings.${name}.label`)}</Label>
          <Text slot="description" className="option-note num">
            {t(`settings.${name}.note`, { min, max })}
          </Text>
          <Refusal reason={refusal} />
        </div>
        <Stepper unit={t('units.minute')} />
      </NumberField>
    </SettingField>
  )
}
