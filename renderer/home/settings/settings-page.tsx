import { DisclosureGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { LookRow } from './look-row.tsx'
import { PromptsRow } from './prompts-row.tsx'
import { SensingRow } from './sensing/sensing-row.tsx'
import './settings.css'
import { SettingsRow } from './settings-row.tsx'
import { SwitchSetting } from './switch-setting.tsx'

/** Everything that can be set, as rows that state their values; one is open at a time. */
export function SettingsPage({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation()
  const { settings } = snapshot
  return (
    <>
      <h1 className="t-title">{t('pages.settings')}</h1>
      <DisclosureGroup className="settings">
        <PromptsRow settings={settings} />
        <SensingRow snapshot={snapshot} />
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
