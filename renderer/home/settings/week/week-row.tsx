import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { localeInUse } from '../../../language.ts'
import { SettingsRow } from '../settings-row.tsx'
import { SwitchSetting } from '../switch-setting.tsx'
import { DayStartSetting } from './day-start-setting.tsx'
import { timeInWords, weekdayInWords } from './names.ts'
import { NoticeDaySetting } from './notice-day-setting.tsx'
import { NoticeTimeSetting } from './notice-time-setting.tsx'
import './week-row.css'
import { WeekStartSetting } from './week-start-setting.tsx'

/** How days and weeks are told apart, and whether a week says that it can be looked at. */
export function WeekRow({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  const { weekNotice, weekNoticeDay, weekNoticeTime } = settings
  const locale = localeInUse()
  return (
    <SettingsRow
      id="week"
      name={t('settings.week.name')}
      values={
        weekNotice
          ? t('settings.week.on', {
              day: weekdayInWords(weekNoticeDay, locale),
              time: timeInWords(weekNoticeTime, locale),
            })
          : t('settings.week.off')
      }
    >
      <WeekStartSetting settings={settings} />
      <DayStartSetting settings={settings} />
      <SwitchSetting name="weekNotice" settings={settings} />
      {weekNotice ? <NoticeDaySetting settings={settings} /> : null}
      {weekNotice ? <NoticeTimeSetting settings={settings} /> : null}
    </SettingsRow>
  )
}
