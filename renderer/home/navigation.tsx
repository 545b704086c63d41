import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'
import type { HomePage } from '#ipc/contract'

import { Mark } from '../ui/mark.tsx'
import { Corner } from './corner.tsx'
import { navigationPages } from './pages.ts'
import { addressOf } from './use-address.ts'

interface NavigationProps {
  readonly page: HomePage
  readonly snapshot: Snapshot
}

/** The brand, the pages in words with a sun at the present one, and how things stand. */
export function Navigation({ page, snapshot }: NavigationProps) {
  const { t } = useTranslation()
  return (
    <header className="side">
      <p className="brand">
        <Mark state={{ kind: 'sitting', fill: 1 }} />
        Uncurl
      </p>
      <nav className="pages" aria-label={t('pages.label')}>
        {navigationPages.map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === page ? 'page' : undefined}>
            {t(`pages.${name}`)}
          </a>
        ))}
        {/* Whatever hurts, the signs that need help are one press away. */}
        <a className="pages-help" href={addressOf('safety')}>
          {t('health:whenToGetHelp')}
        </a>
      </nav>
      <Corner snapshot={snapshot} />
    </header>
  )
}
