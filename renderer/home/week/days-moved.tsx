import type { DateText } from '#core/calendar'
import type { WeekView } from '#core/summary/week-view'

import { ChartSection } from '../charts/chart-section.tsx'
import { Chart } from '../charts/chart.tsx'
import { dateWords, shortDay, shortWeekday, weekdayInitial } from '../times.ts'
import './lower-half.css'
import { datedWeeks, drawMoved } from './moved-drawing.tsx'
import { useWeekWords } from './week-words.ts'

interface DaysMovedProps {
  readonly week: WeekView
  /** The present date. */
  readonly today: DateText
}

/** On how many days there were three breaks, and the same of four weeks; no chain, no lost ones. */
export function DaysMoved({ week, today }: DaysMovedProps) {
  const { t, locale, list } = useWeekWords()
  const weeks = datedWeeks(week.fourWeeks)
  const { daysMoved } = week.facts
  const dayWords = (date: string, moved: boolean) => {
    const { weekday, day } = dateWords(date, locale)
    return t(moved ? 'moved.day' : 'moved.noDay', { weekday, day })
  }
  const counts = weeks.map(({ days }) => days.filter(({ moved }) => moved).length)
  return (
    <div className="days-moved">
      <ChartSection
        title={t('moved.title')}
        above={
          <div>
            {week.activeDays === 0 ? null : (
              <p className="week-big num">
                {t('moved.big', { moved: daysMoved, count: week.activeDays })}
              </p>
            )}
            <p className="t-small quiet moved-note">{t('moved.note')}</p>
          </div>
        }
        chart={
          <Chart
            label={t('moved.label', { counts: list(counts.map(String)) })}
            least={240}
            draw={() =>
              drawMoved(weeks, today, {
                initial: (date) => weekdayInitial(date, locale),
                week: (from) => shortDay(from, locale),
                day: dayWords,
              })
            }
          />
        }
        table={{
          columns: [
            t('moved.weekFrom'),
            ...(weeks[0]?.days.map(({ date }) => shortWeekday(date, locale)) ?? []),
          ],
          rows: weeks.map(({ from, days }) => ({
            key: from,
            name: shortDay(from, locale),
            cells: days.map(({ moved }) => t(moved ? 'moved.yes' : 'moved.no')),
          })),
        }}
      />
    </div>
  )
}
