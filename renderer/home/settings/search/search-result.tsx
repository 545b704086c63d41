import { useTranslation } from 'react-i18next'

import { Button } from '../../../ui/button.tsx'
import type { Found } from './found.ts'

interface SearchResultProps {
  readonly found: Found | null
  readonly onClear: () => void
}

/** How much was found. Always there, so that it is read out when it fills. */
export function SearchResult({ found, onClear }: SearchResultProps) {
  const { t } = useTranslation('settings')
  const isNothing = found?.size === 0
  return (
    <div className="search-result">
      <output className="quiet num">
        {found === null
          ? null
          : isNothing
            ? t('search.nothing')
            : t('search.found', { count: found.size })}
      </output>
      {isNothing ? <Button onClick={onClear}>{t('search.clear')}</Button> : null}
    </div>
  )
}
