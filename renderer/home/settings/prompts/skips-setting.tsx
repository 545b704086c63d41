import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { LabelledSwitch } from '../labelled-switch.tsx'
import { skipLimits } from '../limits.ts'
import { NumberSettingField } from '../number-setting-field.tsx'
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
        note={t('skipsADay.note')}
        idle={idle}
        isOn={value !== null}
        onChange={(isOn) => change(isOn ? usual : null)}
      >
        <Refusal reason={refusal} />
      </LabelledSwitch>
      {value === null ? null : (
        <NumberSettingField
          label={t('skipsADay.count.label')}
          note={t('skipsADay.count.note', { ...skipLimits })}
          unit={t('skipsADay.unit')}
          value={value}
          limits={skipLimits}
          onChange={change}
        />
      )}
    </SettingField>
  )
}
