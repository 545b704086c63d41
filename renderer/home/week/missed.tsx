import type { WeekView } from '#core/summary/week-view'

import { useWeekWords } from './week-words.ts'

/** Says when the app was off for so long that the week tells less than it seems to (content F3). */
export function Missed({ week }: { readonly week: WeekView }) {
  const { t, length } = useWeekWords()
  if (week.missedSeconds === null) return null
  return (
    <p className="t-small quiet num week-note">
      {t('missed', { length: length(week.missedSeconds) })}
    </p>
  )
}
