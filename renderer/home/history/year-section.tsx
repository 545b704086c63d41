import { useEffect } from 'react'

import type { HistoryView } from '#core/summary/history-view'

import { useAsTables } from '../charts/as-tables.tsx'
import type { YearOfMonths } from './calendar.ts'
import { MonthSection } from './month-section.tsx'
import type { HistoryWords } from './use-history-words.ts'
import { goTo, yearHeading } from './year-links.tsx'

interface YearSectionProps extends YearOfMonths {
  readonly history: HistoryView
  readonly words: HistoryWords
  /** There is no other, so its name and sum would say nothing new. */
  readonly isOnly: boolean
  /** The address names this year. */
  readonly isAskedFor: boolean
}

/** A year of months, drawn by the browser once it comes near. */
export function YearSection(props: YearSectionProps) {
  const { year, months, history, words, isOnly, isAskedFor } = props
  const asTables = useAsTables()
  const heading = yearHeading(year)
  const days = months.reduce((sum, { activeDays }) => sum + activeDays, 0)

  useEffect(() => {
    if (isAskedFor) goTo(year)
  }, [isAskedFor, year])

  return (
    <section className="history-year" aria-labelledby={heading}>
      <h2 id={heading} className={isOnly ? 'unseen' : 'history-year-title num'} tabIndex={-1}>
        {year}
        <span className="history-year-days">{words.t('yearDays', { count: days })}</span>
      </h2>
      <div className={asTables ? 'history-months history-tables' : 'history-months'}>
        {months.map((month) => (
          <MonthSection key={month.month} month={month} history={history} words={words} />
        ))}
      </div>
    </section>
  )
}
