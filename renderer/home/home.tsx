import { useEffect, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { HomePage } from '#ipc/contract'

import { useSnapshot } from '../use-snapshot.ts'
import { FirstRun } from './first-run/first-run.tsx'
import { localeInUse } from '../language.ts'
import { Navigation } from './navigation.tsx'
import { SampleBanner } from './sample-banner.tsx'
import { StorageBanner } from './storage-banner.tsx'
import { TodayPage } from './today/today-page.tsx'
import { addressOf, useAddress } from './use-address.ts'
import { useMorePages } from './use-more-pages.tsx'

/**
 * The home window: where you stand and what can be set, once the safety lists were answered. Empty
 * until main has answered.
 */
export function Home() {
  const snapshot = useSnapshot()
  const { page, part } = useAddress()
  const drawMore = useMorePages()
  // An answer may have a last page to read.
  const [isAnswering, setIsAnswering] = useState(false)
  const isAsking = snapshot?.care.answer === null || page === 'safety' || isAnswering
  useTitle(isAsking ? 'safety' : page)
  const main = useFocusAfter<HTMLElement>(isAsking)
  if (snapshot === undefined) return null
  if (isAsking) {
    return (
      <FirstRun
        care={snapshot.care}
        zone={snapshot.zone}
        onAnswered={() => setIsAnswering(true)}
        onEnd={() => {
          setIsAnswering(false)
          location.hash = addressOf('today')
        }}
      />
    )
  }
  return (
    <I18nProvider locale={localeInUse()}>
      <div className="page">
        <div className="home">
          <Navigation page={page} snapshot={snapshot} />
          <main ref={main} tabIndex={-1} className="main">
            {snapshot.sample ? <SampleBanner /> : null}
            <StorageBanner storage={snapshot.storage} zone={snapshot.zone} />
            {page === 'today' ? <TodayPage snapshot={snapshot} /> : null}
            {drawMore?.({ page, part, snapshot })}
          </main>
        </div>
      </div>
    </I18nProvider>
  )
}

/** Gives the page the focus when the screens before it, and the button that was pressed, are gone. */
function useFocusAfter<Box extends HTMLElement>(isAsking: boolean) {
  const box = useRef<Box>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (wasAsking.current && !isAsking) box.current?.focus({ preventScroll: true })
    wasAsking.current = isAsking
  }, [isAsking])
  return box
}

function useTitle(page: HomePage): void {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = t('windowTitle', { page: t(`pages.${page}`) })
  }, [page, t])
}
