import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

/** Months at a glance, back to the first day. */
export function HistoryPage(_props: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation()
  return <h1 className="t-title">{t('pages.history')}</h1>
}
