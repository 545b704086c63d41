import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { useWeek } from './use-week.ts'

interface WeekPageProps {
  readonly snapshot: Snapshot
  /** A date of the week that is shown; null for the present one. */
  readonly date: string | null
}

/** How sitting and breaks went in one week. */
export function WeekPage({ date }: WeekPageProps) {
  const { t } = useTranslation('week')
  const week = useWeek(date)
  return (
    <>
      <h1 className="t-title">{t('title')}</h1>
      {week === undefined ? null : <p>{week.facts.sittingSeconds}</p>}
    </>
  )
}
