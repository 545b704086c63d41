import { useContext } from 'react'
import { DisclosureStateContext } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import { signalNames } from '#core/presence'
import type { Settings } from '#core/settings'

import { OnOffSetting } from '../on-off-setting.tsx'
import { listSaid } from '../said.ts'
import { useSenses } from '../sensing/use-senses.ts'
import { SettingsRow } from '../settings-row.tsx'
import { useSpeech } from '../use-speech.ts'
import { HeldBySetting } from './held-by-setting.tsx'
import './holds.css'
import { ProgramsSetting } from './programs-setting.tsx'
import { inOrder } from './signals.ts'

/** What makes a due prompt wait. */
export function HoldsRow({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('holds')
  const speech = useSpeech()
  const { heldBy, namedPrograms } = settings
  return (
    <SettingsRow
      id="holds"
      name={t('name')}
      values={t('values', {
        how: howMany(heldBy.length),
        count: heldBy.length,
        total: signalNames.length,
        list: listSaid(
          speech,
          inOrder(heldBy).map((name) => t(`signals.${name}.short`)),
        ),
        programs: heldBy.includes('named-program') ? namedPrograms.length : 0,
      })}
    >
      <Holds settings={settings} />
    </SettingsRow>
  )
}

/** More are counted, or the line would be two. */
const mostNamed = 3

function howMany(count: number): 'all' | 'many' | 'none' | 'few' {
  if (count === signalNames.length) return 'all'
  if (count === 0) return 'none'
  return count > mostNamed ? 'many' : 'few'
}

/** Reads the signals only while the row around it is open. */
function Holds({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('holds')
  const view = useSenses(useContext(DisclosureStateContext)?.isExpanded === true)
  return (
    <>
      <HeldBySetting settings={settings} view={view} />
      <ProgramsSetting settings={settings} view={view} />
      <OnOffSetting
        name="callHint"
        settings={settings}
        label={t('callHint.label')}
        note={t('callHint.note')}
      />
    </>
  )
}
