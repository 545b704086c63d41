import { useState } from 'react'
import { DisclosureGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { regionInUse } from '../../../language.ts'
import { hourName, hourOfDay } from '../../times.ts'
import { localeInUse } from '../../../language.ts'
import { weekdaysFrom, workdaysOf } from '../../week-days.ts'
import { LabelledSwitch } from '../labelled-switch.tsx'
import { Refusal } from '../refusal.tsx'
import { useSetting } from '../use-setting.ts'
import { usualHours, withRanges, type WeekHours } from './week-hours.ts'
import { WeekdayLine } from './weekday-line.tsx'

/** Hours named above the days. */
const named = [0, 6, 12, 18, 24]

/** Whether prompts come at any time, and if not, when on each weekday. */
export function OpeningHours({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('hours')
  const setting = useSetting('openingHours', settings)
  const week: WeekHours | null = setting.value
  const workdays = workdaysOf(regionInUse())
  // Switched off and on again, they are as they were.
  const [former, setFormer] = useState<WeekHours>()

  const change = (next: WeekHours | null) =>
    setting.change(next === null ? null : next.map((ranges) => [...ranges]))

  return (
    <>
      <LabelledSwitch
        label={t('only.label')}
        note={t('only.note')}
        isOn={week !== null}
        onChange={(isOn) => {
          setFormer(week ?? former)
          change(isOn ? (former ?? usualHours(workdays)) : null)
        }}
      >
        <Refusal reason={setting.refusal} />
      </LabelledSwitch>
      {week === null ? null : (
        <div className="weekdays">
          <p className="weekdays-hours num" aria-hidden="true">
            {named.map((hour) => (
              <span key={hour}>{hourName(hourOfDay(hour), 'UTC', localeInUse())}</span>
            ))}
          </p>
          <DisclosureGroup>
            {weekdaysFrom(settings.weekStartsOn, regionInUse()).map((day) => (
              <WeekdayLine
                key={day}
                day={day}
                week={week}
                workdays={workdays}
                onChange={(days, ranges) => change(withRanges(week, days, ranges))}
              />
            ))}
          </DisclosureGroup>
        </div>
      )}
    </>
  )
}
