import { useTranslation } from 'react-i18next'

import { noticeWords } from '#core/file-notice'
import { diskFaultWords } from '#core/refusal'
import type { StorageView } from '#core/snapshot'
import { timeOfDay, type Say } from '#core/words'

import { Icon } from '../ui/icon.tsx'
import { localeInUse } from '../language.ts'
import { longDay } from './times.ts'

interface StorageBannerProps {
  readonly storage: StorageView
  readonly zone: string
}

/** Says when what happens today is not yet on the disk, what is safe, and until when. */
export function StorageBanner({ storage, zone }: StorageBannerProps) {
  const { t } = useTranslation()
  const say: Say = (key, values) => t(`common:${key}`, { ...values })
  return (
    <output className="banners">
      {storage.kind === 'waiting' ? (
        <div className="banner banner-care">
          <Icon name="warning" />
          <div>
            <p className="t-strong">{t('storage.waiting.title')}</p>
            <p className="num">
              {t('storage.waiting.what', {
                reason: diskFaultWords(storage.reason, say),
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
            <p className="num">
              {storage.notices
                .map((notice) => noticeWords(notice, say, (date) => longDay(date, localeInUse())))
                .join(' ')}
            </p>
          </div>
        </div>
      ) : null}
    </output>
  )
}
