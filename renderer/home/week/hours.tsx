import type { Snapshot } from '#core/snapshot'
import type { WeekView } from '#core/summary/week-view'

import { Chart } from '../charts/chart.tsx'
import { ChartSection } from '../charts/chart-section.tsx'
import { hourNow } from '../times.ts'
import { drawHours } from './hours-drawing.tsx'
import { hoursShown, leastHoursRoom, leastTracked } from './hours-shapes.ts'
import { extremesInWords, hoursTable, oddDaysInWords } from './hour-words.ts'
import { useWeekWords } from './week-words.ts'

interface HoursProps {
  readonly week: WeekView
  readonly snapshot: Snapshot
}

/** Where in the days the sitting lies. */
export function Hours({ week, snapshot }: HoursProps) {
  const words = useWeekWords()
  const { t } = words
  const { dayStartsAt } = snapshot.settings
  const now = week.soFar
    ? { date: snapshot.today.date, hour: hourNow(snapshot.takenAt, snapshot.zone) }
    : null
  const hours = hoursShown(week.days, dayStartsAt)
  const hasHardly = week.days.some((day) =>
    day.hours.some(({ trackedSeconds }) => trackedSeconds > 0 && trackedSeconds < leastTracked),
  )
  const notes = [extremesInWords(week.days, words), ...oddDaysInWords(week.days, words)]
    .filter(Boolean)
    .join(' ')
  return (
    <ChartSection
      title={t('hours.title')}
      chart={
        <>
          <Chart
            label={t('hours.label')}
            least={leastHoursRoom(hours.length)}
            draw={(room) => drawHours({ days: week.days, startsAt: dayStartsAt, now }, words, room)}
          />
          <p className="week-key">
            {t('hours.key')} {hasHardly ? t('hours.grey') : null}
          </p>
        </>
      }
      table={hoursTable(week.days, dayStartsAt, words)}
      below={notes === '' ? null : <p className="week-key num">{notes}</p>}
    />
  )
}
