import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { HomePage } from '#ipc/contract'

import { useSnapshot } from '../use-snapshot.ts'
import { localeInUse } from './locale.ts'
import { Navigation } from './navigation.tsx'
import { SettingsPage } from './settings/settings-page.tsx'
import { StorageBanner } from './storage-banner.tsx'
import { TodayPage } from './today/today-page.tsx'
import { usePage } from './use-page.ts'

/** The home window: where you stand and what can be set. Empty until main has answered. */
export function Home() {
  const snapshot = useSnapshot()
  const page = usePage()
  useTitle(page)
  if (snapshot === undefined) return null
  return (
    <I18nProvider locale={localeInUse()}>
      <div className="page">
        <div className="home">
          <Navigation page={page} snapshot={snapshot} />
          <main className="main">
            <StorageBanner storage={snapshot.storage} zone={snapshot.zone} />
            {page === 'today' ? (
              <TodayPage snapshot={snapshot} />
            ) : (
              <SettingsPage snapshot={snapshot} />
            )}
          </main>
        </div>
      </div>
    </I18nProvider>
  )
}

function useTitle(page: HomePage): void {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = t('windowTitle', { page: t(`pages.${page}`) })
  }, [page, t])
}
