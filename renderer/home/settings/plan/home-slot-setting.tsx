import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { localeInUse } from '../../../language.ts'
import { ChoiceSetting } from '../choice-setting.tsx'
import { SettingField } from '../setting-field.tsx'
import { TimeSetting } from '../time-setting.tsx'
import { useSetting } from '../use-setting.ts'
import { timeInWords } from '../week/names.ts'
import './plan-row.css'
import { slots } from './slots.ts'

/** When the plan's session at home is meant: one of three, or any other time. */
export function HomeSlotSetting({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('plan-settings')
  const { value, refusal, change } = useSetting('homeSlotAt', settings)
  return (
    <SettingField name="homeSlotAt" settings={settings}>
      <div className="home-slot">
        <ChoiceSetting
          label={t('homeSlot.label')}
          note={t('homeSlot.note')}
          value={value}
          refusal={refusal}
          onChange={change}
          choices={slots.map(({ name, at }) => ({
            value: at,
            label: t(`homeSlot.${name}`),
            note: timeInWords(at, localeInUse()),
          }))}
        />
      </div>
      <TimeSetting
        name="homeSlotAt"
        settings={settings}
        label={t('homeSlot.other')}
        note={t('homeSlotAt.note')}
      />
    </SettingField>
  )
}
