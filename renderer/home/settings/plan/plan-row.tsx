import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'

import { OnOffSetting } from '../on-off-setting.tsx'
import { listSaid } from '../said.ts'
import { SettingsRow } from '../settings-row.tsx'
import { useSpeech } from '../use-speech.ts'
import { timeInWords } from '../week/names.ts'
import { HomeSlotSetting } from './home-slot-setting.tsx'

/** Check-ins, and when the plan's session at home is meant. */
export function PlanRow({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('plan-settings')
  const speech = useSpeech()
  const { checkIns, homeSlotAt } = settings
  const said = [
    ...(checkIns ? [t('row.checkIns')] : []),
    t('row.homeSlot', { time: timeInWords(homeSlotAt, speech.locale) }),
  ]
  return (
    <SettingsRow id="plan" name={t('name')} values={listSaid(speech, said)}>
      <OnOffSetting
        name="checkIns"
        settings={settings}
        label={t('checkIns.label')}
        note={t('checkIns.note')}
      />
      <HomeSlotSetting settings={settings} />
      <OnOffSetting
        name="homeSlotNotice"
        settings={settings}
        label={t('homeSlotNotice.label')}
        note={t('homeSlotNotice.note')}
      />
    </SettingsRow>
  )
}
