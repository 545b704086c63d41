import type { WeekView } from '#core/summary/week-view'

import { planInWords } from './plan-words.ts'
import { useWeekWords } from './week-words.ts'

/** What was done of the plan, and how long band and disc were worn; nothing where there is neither. */
export function Plan({ week }: { readonly week: WeekView }) {
  const words = useWeekWords()
  const said = planInWords(week, words)
  if (said === '') return null
  return (
    <section className="chart-section">
      <h2 className="chart-title">{words.t(titleOf(week))}</h2>
      <p className="num">{said}</p>
    </section>
  )
}

function titleOf({ plan, strengthDays }: WeekView): string {
  if (plan !== null) return 'plan.title'
  return strengthDays > 0 ? 'strength.title' : 'worn.title'
}
