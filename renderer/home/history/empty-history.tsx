import type { ReactNode } from 'react'

import { Room } from '../../ui/room.tsx'
import { addressOf } from '../use-address.ts'
import type { HistoryWords } from './use-history-words.ts'

interface EmptyHistoryProps {
  readonly words: HistoryWords
  /** What can be done with the little there is. */
  readonly children: ReactNode
}

/** No day is worth showing yet: an empty room with its light. */
export function EmptyHistory({ words, children }: EmptyHistoryProps) {
  const { t } = words
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
      {children}
    </section>
  )
}
