import type { WeekView } from '#core/summary/week-view'

import { Room } from '../../ui/room.tsx'
import { daysLater } from '../times.ts'
import '../today/today.css'
import { addressOf } from '../use-address.ts'
import { useWeekWords } from './week-words.ts'

/** A week that has nothing in it: an empty room with its light, and a way to one that may have more. */
export function EmptyWeek({ week }: { readonly week: WeekView }) {
  const { t } = useWeekWords()
  const { from, earliest } = week
  const hasBefore = earliest !== null && earliest < from
  return (
    <section className="empty">
      <div className="empty-room">
        <Room light={{ from: 0.44, pane: 0.12 }} />
      </div>
      <h2 className="empty-title">{t('empty.title')}</h2>
      <p className="quiet measure">{t('empty.what')}</p>
      <a
        className="btn btn-line"
        href={hasBefore ? addressOf('week', daysLater(from, -7)) : addressOf('today')}
      >
        {t(hasBefore ? 'empty.before' : 'empty.today')}
      </a>
    </section>
  )
}
