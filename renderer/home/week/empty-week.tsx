import { Room } from '../../ui/room.tsx'
import '../today/today.css'
import { useWeekWords } from './week-words.ts'

/** A week that has nothing in it: an empty room with its light. */
export function EmptyWeek() {
  const { t } = useWeekWords()
  return (
    <section className="empty">
      <div className="empty-room">
        <Room light={{ from: 0.44, pane: 0.12 }} />
      </div>
      <h2 className="empty-title">{t('empty.title')}</h2>
      <p className="quiet measure">{t('empty.what')}</p>
    </section>
  )
}
