import { useTranslation } from 'react-i18next'

import { LinkButton } from '../../../ui/button.tsx'
import type { Shelves } from '../shelves.ts'

interface SummaryLineProps {
  readonly shelves: Shelves
  readonly isFiltering: boolean
  readonly onClear: () => void
  /** To where the reasons are. */
  readonly onLeftOut: () => void
}

/** What the filters do, and how many are left out whatever they do. */
export function SummaryLine({ shelves, isFiltering, onClear, onLeftOut }: SummaryLineProps) {
  const { t } = useTranslation('routines')
  const { shown, passedOver, leftOut } = shelves
  const isAll = shown > 0 && passedOver === 0 && leftOut.length === 0
  return (
    <p className="routine-summary num">
      <output>
        {isAll ? t('summary.all', { count: shown }) : t('summary.shown', { count: shown })}
        {passedOver > 0 ? ` ${t('summary.passedOver', { count: passedOver })}` : null}
      </output>
      {leftOut.length > 0 ? (
        <>
          {' '}
          <LinkButton onClick={onLeftOut}>
            {t(isFiltering ? 'summary.leftOutFiltered' : 'summary.leftOut', {
              count: leftOut.length,
            })}
          </LinkButton>
        </>
      ) : null}
      {isFiltering ? (
        <>
          {' '}
          <LinkButton onClick={onClear}>{t('filters.clear')}</LinkButton>
        </>
      ) : null}
    </p>
  )
}
