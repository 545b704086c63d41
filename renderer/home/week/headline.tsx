import { headlineWords } from '#core/headline-words'
import type { WeekView } from '#core/summary/week-view'

import { headlineMore } from './headline-more.ts'
import { useWeekWords } from './week-words.ts'

/** What the week was like in one sentence, and the numbers behind it. */
export function Headline({ week }: { readonly week: WeekView }) {
  const words = useWeekWords()
  const { t, weekday } = words
  const say = (key: string, values?: Record<string, string | number>) =>
    t(`common:${key}`, { ...values })
  const more = headlineMore(week, words)
  return (
    <>
      <p className="t-voice week-voice num">{headlineWords(week.headline, say, weekday)}</p>
      {more === '' ? null : <p className="week-more num">{more}</p>}
    </>
  )
}
