import { useId } from 'react'

import type { HistoryView, MonthView } from '#core/summary/history-view'

import { useAsTables } from '../charts/as-tables.tsx'
import { DataTable } from '../charts/data-table.tsx'
import { weekdaysFrom, weeksOf } from './calendar.ts'
import { MonthDays } from './month-days.tsx'
import type { HistoryWords } from './use-history-words.ts'

interface MonthSectionProps {
  readonly month: MonthView
  readonly history: HistoryView
  readonly words: HistoryWords
}

/** A month: its name, its facts in a line, and its days. */
export function MonthSection({ month, history, words }: MonthSectionProps) {
  const heading = useId()
  const asTable = useAsTables()
  const { t, names, facts, table } = words
  const { today, startsOn } = history
  const name = names.month(month.month)
  return (
    <section className="history-month" aria-labelledby={heading}>
      <h3 id={heading} className="t-heading">
        {name}
        {today.startsWith(month.month) ? (
          <span className="history-so-far"> {t('soFar')}</span>
        ) : null}
      </h3>
      <p className="history-facts num">{facts(month)}</p>
      {asTable ? (
        <DataTable labelledBy={heading} {...table(month)} />
      ) : (
        <MonthDays
          label={t('daysOf', { month: name })}
          weeks={weeksOf(month, startsOn, today)}
          weekdays={weekdaysFrom(startsOn)}
          today={today}
          words={words}
        />
      )}
    </section>
  )
}
