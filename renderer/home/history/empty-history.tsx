import { Room } from '../../ui/room.tsx'
import { addressOf } from '../use-address.ts'
import type { HistoryWords } from './use-history-words.ts'

/** Nothing was recorded yet: an empty room with its light. */
export function EmptyHistory({ words: { t } }: { readonly words: HistoryWords }) {
  return (
    <section className="empty">
      <div className="empty-room">
        <Room light={{ from: 0.44, pane: 0.12 }} />
      </div>
      <h2 className="empty-title">{t('empty.title')}</h2>
      <p className="quiet measure">{t('empty.what')}</p>
      <a className="btn btn-line" href={addressOf('today')}>
        {t('empty.today')}
      </a>
    </section>
  )
}
