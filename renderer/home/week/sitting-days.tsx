import type { DateText } from '#core/calendar'
import type { WeekView } from '#core/summary/week-view'

import { Chart } from '../charts/chart.tsx'
import { ChartSection } from '../charts/chart-section.tsx'
import { Counted } from './counted.tsx'
import { drawDays } from './days-drawing.tsx'
import { leastRoom } from './days-shapes.ts'
import { daysInWords, daysTable } from './day-words.ts'
import type { SitKind } from './sit-kind.ts'
import { WeekFacts } from './week-facts.tsx'
import { useWeekWords } from './week-words.ts'

interface SittingDaysProps {
  readonly week: WeekView
  /** The present date. */
  readonly today: DateText
}

const kinds: readonly SitKind[] = ['short', 'plain', 'long']

/** Sitting each day as columns of sits, and four numbers beside them. */
export function SittingDays({ week, today }: SittingDaysProps) {
  const words = useWeekWords()
  const { t } = words
  const shown = { days: week.days, today: week.soFar ? today : null, zone: week.zone }
  const come = week.days.filter(({ date }) => date <= today)
  return (
    <div className="week-split">
      <ChartSection
        title={t('days.title')}
        chart={
          <>
            <Chart
              label={`${t('days.title')}. ${daysInWords(week.days, words)}`}
              least={leastRoom}
              draw={(room) => drawDays(shown, words, room)}
            />
            <ul className="chart-legend">
              {kinds.map((kind) => (
                <li key={kind}>
                  <i className={`swatch swatch-${kind}`} />
                  {t(`days.legend.${kind}`)}
                </li>
              ))}
            </ul>
          </>
        }
        table={daysTable(come, words)}
        below={<Counted week={week} />}
      />
      <WeekFacts week={week} />
    </div>
  )
}
