import type { WeekView } from '#core/summary/week-view'

import { useWeekWords } from './week-words.ts'

/** On how many days there was strength work; nothing is said where there was none. */
export function Strength({ week }: { readonly week: WeekView }) {
  const { t } = useWeekWords()
  if (week.strengthDays === 0) return null
  return (
    <section className="chart-section">
      <h2 className="chart-title">{t('strength.title')}</h2>
      <p className="num">{t('strength.days', { count: week.strengthDays })}</p>
    </section>
  )
}
