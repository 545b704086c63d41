import i18next from 'i18next'

import type { Snapshot } from '#core/snapshot'
import type { HomePage } from '#ipc/contract'

import computers from '../../assets/locales/en/computers.json' with { type: 'json' }
import data from '../../assets/locales/en/data.json' with { type: 'json' }
import history from '../../assets/locales/en/history.json' with { type: 'json' }
import own from '../../assets/locales/en/own.json' with { type: 'json' }
import settings from '../../assets/locales/en/settings.json' with { type: 'json' }
import week from '../../assets/locales/en/week.json' with { type: 'json' }
import { HistoryPage } from './history/history-page.tsx'
import { RoutinesPage } from './routines/routines-page.tsx'
import { SettingsPage } from './settings/settings-page.tsx'
import { WeekPage } from './week/week-page.tsx'

i18next.addResourceBundle('en', 'computers', computers)
i18next.addResourceBundle('en', 'data', data)
i18next.addResourceBundle('en', 'history', history)
i18next.addResourceBundle('en', 'own', own)
i18next.addResourceBundle('en', 'settings', settings)
i18next.addResourceBundle('en', 'week', week)

interface MorePagesProps {
  readonly page: HomePage
  readonly part: string | null
  readonly snapshot: Snapshot
}

/** Every page but the first. They are fetched while today is on screen already. */
export function MorePages({ page, part, snapshot }: MorePagesProps) {
  switch (page) {
    case 'week':
      return <WeekPage snapshot={snapshot} date={part} />
    case 'history':
      return <HistoryPage snapshot={snapshot} part={part} />
    case 'routines':
      return <RoutinesPage snapshot={snapshot} part={part} />
    case 'settings':
      return <SettingsPage snapshot={snapshot} part={part} />
    case 'today':
    case 'safety':
      return null
  }
}
