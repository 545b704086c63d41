import { useTranslation } from 'react-i18next'

import type { StorageView } from '#core/snapshot'
import { timeOfDay } from '#core/words'

import { Icon } from '../ui/icon.tsx'
import { localeInUse } from './locale.ts'

interface StorageBannerProps {
  readonly storage: StorageView
  readonly zone: string
}

/** Says when what happens today is not yet on the disk, what is safe, and until when. */
export function StorageBanner({ storage, zone }: StorageBannerProps) {
  const { t } = useTranslation()
  return (
    <output className="banners">
      {storage.kind === 'waiting' ? (
        <div className="banner banner-care">
          <Icon name="warning" />
          <div>
            <p className="t-strong">{t('storage.waiting.title')}</p>
            <p className="num">
              {t('storage.waiting.what', {
                reason: asClause(storage.reason),
                count: storage.entries,
                time: timeOfDay(storage.since, zone, localeInUse()),
              })}
            </p>
          </div>
        </div>
      ) : null}
      {storage.kind === 'restored' ? (
        <div className="banner">
          <Icon name="level" />
          <div>
            <p className="t-strong">{t('storage.restored.title')}</p>
            <p className="num">{storage.reason}</p>
          </div>
        </div>
      ) : null}
    </output>
  )
}

/** The reason comes as a sentence and goes on as one. */
const asClause = (reason: string): string => reason.replace(/[.\s]+$/, '')
