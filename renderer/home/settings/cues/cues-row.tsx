import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { SettingsRow } from '../settings-row.tsx'
import { useSpeech } from '../use-speech.ts'
import { listSaid } from '../said.ts'
import { CueSwitch } from './cue-switch.tsx'
import { StandMinutes } from './stand-minutes.tsx'
import { WearTimer } from './wear-timer.tsx'

/** What comes in passing, between prompts: silent cues, long standing, and timers for things worn. */
export function CuesRow({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation('cues')
  const speech = useSpeech()
  const { settings, care } = snapshot
  const { postureCue, eyeCue, standingDesk, bandMinutes, discMinutes } = settings
  const on = [
    ...(postureCue ? [t('postureCue.inRow')] : []),
    ...(eyeCue ? [t('eyeCue.inRow')] : []),
    ...(standingDesk ? [t('standingDesk.inRow')] : []),
    ...(bandMinutes === null ? [] : [t('bandMinutes.inRow')]),
    ...(discMinutes === null ? [] : [t('discMinutes.inRow')]),
  ]
  return (
    <SettingsRow id="cues" name={t('name')} values={listSaid(speech, on)}>
      <CueSwitch name="postureCue" settings={settings} />
      <CueSwitch name="eyeCue" settings={settings} />
      <CueSwitch name="standingDesk" settings={settings} />
      {standingDesk ? <StandMinutes settings={settings} /> : null}
      <WearTimer name="bandMinutes" settings={settings} isLeftOut={false} />
      <WearTimer
        name="discMinutes"
        settings={settings}
        isLeftOut={care.avoid.includes('balance')}
      />
    </SettingsRow>
  )
}
