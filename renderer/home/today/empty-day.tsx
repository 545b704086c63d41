import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { Room } from '../../ui/room.tsx'

/** A day that has nothing in it yet: an empty room with its light. */
export function EmptyDay({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation()
  return (
    <section className="empty">
      <div className="empty-room">
        <Room light={{ from: 0.44, pane: 0.12 }} />
      </div>
      <h2 className="empty-title">{t('empty.title')}</h2>
      <p className="quiet measure num">
        {t('empty.what', { count: snapshot.settings.sitMinutes })}
      </p>
      <Button weight="go" onClick={() => void window.uncurl.startBreak(null)}>
        {t('hero.takeBreak')}
      </Button>
    </section>
  )
}
