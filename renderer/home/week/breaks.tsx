import type { WeekView } from '#core/summary/week-view'

import { Chart } from '../charts/chart.tsx'
import { ChartSection } from '../charts/chart-section.tsx'
import { drawBreaks } from './breaks-drawing.tsx'
import { breaksInWords, breaksTable } from './break-words.ts'
import { useWeekWords } from './week-words.ts'

/** What became of every prompt, and the breaks that nobody asked for. */
export function Breaks({ week }: { readonly week: WeekView }) {
  const words = useWeekWords()
  const { t } = words
  const sentence = breaksInWords(week, words)
  return (
    <ChartSection
      title={t('breaks.title')}
      chart={
        <Chart
          label={t('breaks.label')}
          least={220}
          draw={(room) => drawBreaks(week.breaks, words, room)}
          turns
        />
      }
      table={breaksTable(week.breaks, words)}
      below={sentence === '' ? null : <p className="breaks-note num">{sentence}</p>}
    />
  )
}
