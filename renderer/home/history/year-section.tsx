import { useEffect } from 'react'

import type { HistoryView } from '#core/summary/history-view'

import type { YearOfMonths } from './calendar.ts'
import { MonthSection, type DaysShown } from './month-section.tsx'
import type { HistoryWords } from './use-history-words.ts'
import { goTo, yearHeading } from './year-links.tsx'

interface YearSectionProps extends YearOfMonths {
  readonly history: HistoryView
  readonly shown: DaysShown
  readonly words: HistoryWords
  /** There is no other, so its name and sum would say nothing new. */
  readonly isOnly: boolean
  /** The address names this year. */
  readonly isAskedFor: boolean
}

/** A year of months, laid out by the browser once it comes near. */
export function YearSection(props: YearSectionProps) {
  const { year, months, history, shown, words, isOnly, isAskedFor } = props
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
      <div className={shown === 'windows' ? 'history-months' : 'history-months history-tables'}>
        {months.map((month) => (
          <MonthSection
            key={month.month}
            month={month}
            history={history}
            shown={shown}
            words={words}
          />
        ))}
      </div>
    </section>
  )
}
