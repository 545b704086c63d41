import { Label, NumberField, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { Stepper } from '../../stepper.tsx'
import { LabelledSwitch } from '../labelled-switch.tsx'
import { skipLimits } from '../limits.ts'
import { Refusal } from '../refusal.tsx'
import { SettingField } from '../setting-field.tsx'
import { useSetting } from '../use-setting.ts'

/** What counting begins with. */
const usual = 2

interface SkipsSettingProps {
  readonly settings: Settings
  /** Why it does nothing just now. */
  readonly idle?: string | undefined
}

/** Whether a day has only so many skips, and how many. */
export function SkipsSetting({ settings, idle }: SkipsSettingProps) {
  const { t } = useTranslation('prompts')
  const { value, refusal, change } = useSetting('skipsADay', settings)
  return (
    <SettingField name="skipsADay" settings={settings}>
      <LabelledSwitch
        label={t('skipsADay.label')}
        note={
          <>
            {t('skipsADay.note')}
            {idle === undefined ? null : <span className="option-idle">{idle}</span>}
          </>
        }
        isOn={value !== null}
        onChange={(isOn) => change(isOn ? usual : null)}
      >
        <Refusal reason={refusal} />
      </LabelledSwitch>
      {value === null ? null : (
        <NumberField
          className="option"
          value={value}
          minValue={skipLimits.min}
          maxValue={skipLimits.max}
          isWheelDisabled
          onChange={(count) => {
            if (Number.isInteger(count)) change(count)
          }}
        >
          <div className="option-words">
            <Label className="t-strong">{t('skipsADay.count.label')}</Label>
            <Text slot="description" className="option-note num">
              {t('skipsADay.count.note', { ...skipLimits })}
            </Text>
          </div>
          <Stepper unit={t('skipsADay.unit')} />
        </NumberField>
      )}
    </SettingField>
  )
}
