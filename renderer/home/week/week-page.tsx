import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'
import type { WeekView } from '#core/summary/week-view'

import { ExercisesOff } from '../today/exercises-off.tsx'
import { Breaks } from './breaks.tsx'
import { EmptyWeek } from './empty-week.tsx'
import { Headline } from './headline.tsx'
import { Hours } from './hours.tsx'
import { LowerHalf } from './lower-half.tsx'
import { Missed } from './missed.tsx'
import { SittingDays } from './sitting-days.tsx'
import { useWeek } from './use-week.ts'
import { WeekHead } from './week-head.tsx'
import './week.css'

interface WeekPageProps {
  readonly snapshot: Snapshot
  /** A date of the week that is shown; null for the present one. */
  readonly date: string | null
}

/** How sitting and breaks went in one week. */
export function WeekPage({ snapshot, date }: WeekPageProps) {
  const { t } = useTranslation('week')
  const week = useWeek(date)
  if (week === undefined) return <h1 className="t-title">{t('title')}</h1>
  const isEmpty = week.headline.code === 'nothing'
  return (
    <div className="week">
      <WeekHead week={week} today={snapshot.today.date} hasCharts={!isEmpty} />
      <ExercisesOff care={snapshot.care} zone={snapshot.zone} />
      {isEmpty ? <EmptyWeek week={week} /> : <FullWeek week={week} snapshot={snapshot} />}
    </div>
  )
}

interface FullWeekProps {
  readonly week: WeekView
  readonly snapshot: Snapshot
}

function FullWeek({ week, snapshot }: FullWeekProps) {
  return (
    <>
      <Headline week={week} />
      <Missed week={week} />
      <SittingDays week={week} today={snapshot.today.date} />
      <Breaks week={week} />
      <Hours week={week} snapshot={snapshot} />
      <LowerHalf week={week} snapshot={snapshot} />
    </>
  )
}
