import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { localMinute, nextHour } from '../../local-minute.ts'
import { localeInUse } from '../../../language.ts'
import { daysLater } from '../../times.ts'
import { regionInUse } from '../../../language.ts'
import { weekdaysFrom } from '../../week-days.ts'
import { SettingField } from '../setting-field.tsx'
import { SettingsRow } from '../settings-row.tsx'
import { useSetting } from '../use-setting.ts'
import './hours.css'
import { hoursInWords } from './hours-words.ts'
import { OpeningHours } from './opening-hours.tsx'
import { SpanSetting } from './span-setting.tsx'
import { daysOffInWords, quietInWords } from './span-words.ts'

/** When prompts may come: hours of the week, days without, and times of quiet set ahead. */
export function HoursRow({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation('hours')
  const { settings, takenAt, zone } = snapshot
  const speech = { t, locale: localeInUse() }
  const daysOff = useSetting('daysOff', settings)
  const quiet = useSetting('quietPeriods', settings)
  const now = localMinute(takenAt, zone)
  const today = now.slice(0, 10)
  const tomorrow = daysLater(today, 1)
  return (
    <SettingsRow
      id="hours"
      name={t('name')}
      values={hoursInWords(
        settings.openingHours,
        weekdaysFrom(settings.weekStartsOn, regionInUse()),
        speech,
      )}
    >
      <SettingField name="openingHours" settings={settings}>
        <OpeningHours settings={settings} />
      </SettingField>
      <SettingField name="daysOff" settings={settings}>
        <SpanSetting
          words="daysOff"
          kind="days"
          spans={daysOff.value}
          now={today}
          suggested={{ from: tomorrow, to: tomorrow }}
          inWords={(span) => daysOffInWords(span, today, speech)}
          refusal={daysOff.refusal}
          onChange={(spans) => daysOff.change([...spans])}
        />
      </SettingField>
      <SettingField name="quietPeriods" settings={settings}>
        <SpanSetting
          words="quiet"
          kind="minutes"
          spans={quiet.value}
          now={now}
          suggested={{ from: nextHour(now, 0), to: nextHour(now, 2) }}
          inWords={(span) => quietInWords(span, today, speech)}
          refusal={quiet.refusal}
          onChange={(spans) => quiet.change([...spans])}
        />
      </SettingField>
    </SettingsRow>
  )
}
