import type { WeekView } from '#core/summary/week-view'

import { ChartSection } from '../charts/chart-section.tsx'
import { Chart } from '../charts/chart.tsx'
import { dateWords } from '../times.ts'
import { AskFeeling } from '../today/ask-feeling.tsx'
import { drawComfort } from './comfort-drawing.tsx'
import './lower-half.css'
import { useWeekWords } from './week-words.ts'

/** How back and neck felt, in the person's own scores. No cause is ever named (content F4). */
export function ComfortScores({ week }: { readonly week: WeekView }) {
  const { t, locale, number, fullHour } = useWeekWords()
  const { median, count, trend, scores } = week.comfort
  const then = week.soFar ? 'soFar' : 'before'
  const dayOf = (date: string) => dateWords(date, locale)

  if (scores.length === 0) {
    return (
      <section className="chart-section">
        <h2 className="chart-title">{t('comfort.title')}</h2>
        <p className="quiet measure">{t('comfort.none')}</p>
        <p className="t-small quiet comfort-whence num">
          {t('comfort.whence', { time: fullHour(14) })}
        </p>
        <AskFeeling />
      </section>
    )
  }

  return (
    <ChartSection
      title={t('comfort.title')}
      above={
        <>
          {median === null ? null : (
            <p className="week-big num">{t('comfort.big', { score: number(median) })}</p>
          )}
          <p className="t-small quiet comfort-note num">
            {[
              t('comfort.count', { count }),
              ...(trend === null ? [] : [t(`comfort.trend.${trend}.${then}`)]),
            ].join(', ')}
            .
          </p>
        </>
      }
      chart={
        <Chart
          label={t('comfort.label', { count: scores.length })}
          least={190}
          draw={(room) =>
            drawComfort(
              scores,
              { first: week.fourWeeks[0]?.from ?? week.from, from: week.from },
              {
                score: ({ date, score }) =>
                  t('comfort.score', { ...dayOf(date), score: number(score) }),
                thisWeek: t('comfort.thisWeek'),
                level: (score) => t(`comfort.level.${score}`),
              },
              room,
            )
          }
        />
      }
      table={{
        columns: [t('comfort.day'), t('comfort.scoreOf')],
        rows: scores.map(({ date, score }) => ({
          key: date,
          name: t('comfort.date', { ...dayOf(date) }),
          cells: [number(score)],
        })),
      }}
    />
  )
}
