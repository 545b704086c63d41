import type { Snapshot } from '#core/snapshot'
import type { HomePage } from '#ipc/contract'

import { HistoryPage } from './history/history-page.tsx'
import { PauseSheet } from './pause/pause-sheet.tsx'
import { PlanPage } from './plan/plan-page.tsx'
import { RoutinesPage } from './routines/routines-page.tsx'
import { SettingsPage } from './settings/settings-page.tsx'
import { WeekPage } from './week/week-page.tsx'
import { WhySheet } from './why/why-sheet.tsx'

interface MorePagesProps {
  readonly page: HomePage
  readonly part: string | null
  readonly snapshot: Snapshot
}

/** Every page but the first, and what lies over that one. They are fetched while today is on screen already. */
export function MorePages({ page, part, snapshot }: MorePagesProps) {
  switch (page) {
    case 'week':
      return <WeekPage snapshot={snapshot} date={part} />
    case 'plan':
      return <PlanPage snapshot={snapshot} />
    case 'history':
      return <HistoryPage snapshot={snapshot} part={part} />
    case 'routines':
      return <RoutinesPage snapshot={snapshot} part={part} />
    case 'settings':
      return <SettingsPage snapshot={snapshot} part={part} />
    case 'today':
      return overToday(part, snapshot)
    case 'safety':
      return null
  }
}

/** What lies over the first page, if its address names something. */
function overToday(part: string | null, snapshot: Snapshot) {
  if (part === 'why') return <WhySheet snapshot={snapshot} />
  return part === 'pause' ? <PauseSheet snapshot={snapshot} /> : null
}
