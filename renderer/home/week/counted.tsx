import type { WeekView } from '#core/summary/week-view'

import { useWeekWords } from './week-words.ts'

/** How the four numbers are worked out, for those who want to know. */
export function Counted({ week }: { readonly week: WeekView }) {
  const { t, length } = useWeekWords()
  const { halfTimeSit } = week.facts
  return (
    <details className="counted">
      <summary>{t('facts.counted.title')}</summary>
      <ul>
        <li>{t('facts.counted.usualDay', { count: week.activeDays })}</li>
        <li>{t('facts.counted.typicalSit')}</li>
        {halfTimeSit === null ? null : (
          <li className="num">{t('facts.counted.halfTime', { length: length(halfTimeSit) })}</li>
        )}
        <li>{t('facts.counted.notSitting')}</li>
      </ul>
    </details>
  )
}
