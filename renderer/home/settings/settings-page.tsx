import { DisclosureGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { ComputersRow } from './computers/computers-row.tsx'
import { DataRow } from './data/data-row.tsx'
import { EquipmentRow } from './equipment-row.tsx'
import { HealthRow } from './health-row.tsx'
import { LookRow } from './look-row.tsx'
import { PlaceRow } from './place-row.tsx'
import { PromptsRow } from './prompts-row.tsx'
import { SensingRow } from './sensing/sensing-row.tsx'
import './settings.css'
import { SettingsRow } from './settings-row.tsx'
import { SwitchSetting } from './switch-setting.tsx'
import { useGroupAskedFor } from './use-group-asked-for.ts'
import { WeekRow } from './week/week-row.tsx'

interface SettingsPageProps {
  readonly snapshot: Snapshot
  /** The group that the address asks for. */
  readonly part: string | null
}

/** Everything that can be set, as rows that state their values; one is open at a time. */
export function SettingsPage({ snapshot, part }: SettingsPageProps) {
  const { t } = useTranslation()
  const { settings } = snapshot
  useGroupAskedFor(part)
  return (
    <>
      <h1 className="t-title">{t('pages.settings')}</h1>
      <DisclosureGroup key={part} defaultExpandedKeys={[part ?? '']} className="settings">
        <PromptsRow settings={settings} />
        <PlaceRow settings={settings} />
        <EquipmentRow settings={settings} />
        <SensingRow snapshot={snapshot} />
        <HealthRow snapshot={snapshot} />
        <WeekRow settings={settings} />
        <ComputersRow snapshot={snapshot} />
        <DataRow />
        <LookRow settings={settings} />
        <SettingsRow
          id="start"
          name={t('settings.start.name')}
          values={t(settings.startAtLogin ? 'settings.start.on' : 'settings.start.off')}
        >
          <SwitchSetting name="startAtLogin" settings={settings} />
        </SettingsRow>
      </DisclosureGroup>
    </>
  )
}
