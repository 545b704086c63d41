import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'
import type { HomePage } from '#ipc/contract'

import { Mark } from '../ui/mark.tsx'
import { Corner } from './corner.tsx'
import { homePages } from './pages.ts'

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
        {homePages.map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === page ? 'page' : undefined}>
            {t(`pages.${name}`)}
          </a>
        ))}
      </nav>
      <Corner snapshot={snapshot} />
    </header>
  )
}
