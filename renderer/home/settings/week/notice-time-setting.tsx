import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { SettingField } from '../setting-field.tsx'
import { TimeSetting } from '../time-setting.tsx'

/** The time at which the week says so. */
export function NoticeTimeSetting({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  return (
    <SettingField name="weekNoticeTime" settings={settings}>
      <TimeSetting
        name="weekNoticeTime"
        settings={settings}
        label={t('settings.weekNoticeTime.label')}
        note={t('settings.weekNoticeTime.note')}
      />
    </SettingField>
  )
}
