import { DisclosureGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { ComputersRow } from './computers/computers-row.tsx'
import { CuesRow } from './cues/cues-row.tsx'
import { DataRow } from './data/data-row.tsx'
import { FileRow } from './file/file-row.tsx'
import { HealthRow } from './health-row.tsx'
import { HoldsRow } from './holds/holds-row.tsx'
import { HoursRow } from './hours/hours-row.tsx'
import { LookRow } from './look-row.tsx'
import { PlacesRow } from './places/places-row.tsx'
import { PlanRow } from './plan/plan-row.tsx'
import { PromptsRow } from './prompts/prompts-row.tsx'
import { FoundContext } from './search/found-context.ts'
import { SearchField } from './search/search-field.tsx'
import { SearchResult } from './search/search-result.tsx'
import { useSearch } from './search/use-search.ts'
import { SensingRow } from './sensing/sensing-row.tsx'
import './settings.css'
import { SettingsRow } from './settings-row.tsx'
import { ShortcutsRow } from './shortcuts/shortcuts-row.tsx'
import { SwitchSetting } from './switch-setting.tsx'
import { UndoLine } from './undo/undo-line.tsx'
import { useOpenRows } from './use-open-rows.ts'
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
  const { open, setOpen, goTo } = useOpenRows(part)
  const { query, setQuery, clear, field, found } = useSearch(settings)

  function openFirst(): void {
    const [first] = found ?? []
    if (first !== undefined) goTo({ group: first[0], field: first[1][0]?.field })
  }

  return (
    <>
      <h1 className="t-title">{t('pages.settings')}</h1>
      <search>
        <SearchField field={field} value={query} onChange={setQuery} onEnter={openFirst} />
        <SearchResult found={found} onClear={clear} />
      </search>
      <FoundContext value={found}>
        <DisclosureGroup className="settings" expandedKeys={open} onExpandedChange={setOpen}>
          <PromptsRow settings={settings} />
          <HoursRow snapshot={snapshot} />
          <HoldsRow settings={settings} />
          <CuesRow snapshot={snapshot} />
          <PlacesRow settings={settings} />
          <SensingRow snapshot={snapshot} />
          <HealthRow snapshot={snapshot} />
          <PlanRow settings={settings} />
          <WeekRow settings={settings} />
          <ComputersRow snapshot={snapshot} />
          <DataRow />
          <ShortcutsRow settings={settings} />
          <LookRow settings={settings} />
          <SettingsRow
            id="start"
            name={t('settings.start.name')}
            values={t(settings.startAtLogin ? 'settings.start.on' : 'settings.start.off')}
          >
            <SwitchSetting name="startAtLogin" settings={settings} />
          </SettingsRow>
          <FileRow settings={settings} />
        </DisclosureGroup>
      </FoundContext>
      <UndoLine settings={settings} />
    </>
  )
}
