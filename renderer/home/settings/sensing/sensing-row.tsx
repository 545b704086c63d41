import { useContext } from 'react'
import { DisclosureStateContext } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { MinutesSetting } from '../minutes-setting.tsx'
import { SettingsRow } from '../settings-row.tsx'
import { HandsOffTest } from './hands-off-test.tsx'
import { SensesTable } from './senses-table.tsx'
import './sensing.css'
import { useSenses } from './use-senses.ts'
import { Verdict } from './verdict.tsx'

/** Is Uncurl seeing you? What it sees you by, and from when on it counts you as away. */
export function SensingRow({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation()
  const { settings, status } = snapshot
  return (
    <SettingsRow
      id="sensing"
      name={t('settings.sensing.name')}
      values={
        status.kind === 'unsure'
          ? t('settings.sensing.blind')
          : t('settings.sensing.values', { count: settings.awayMinutes })
      }
    >
      <Senses zone={snapshot.zone} />
      <MinutesSetting name="awayMinutes" settings={settings} />
    </SettingsRow>
  )
}

/** Reads the senses only while the row around it is open. */
function Senses({ zone }: { readonly zone: string }) {
  const isOpen = useContext(DisclosureStateContext)?.isExpanded === true
  const view = useSenses(isOpen)
  const input = view?.senses.find(({ name }) => name === 'input')
  if (view === undefined || input === undefined) return null
  return (
    <div className="sensing">
      <Verdict view={view} />
      <SensesTable view={view} zone={zone} />
      {/* Closing the row ends a test that runs. */}
      {isOpen ? <HandsOffTest input={input} /> : null}
    </div>
  )
}
