import { useTranslation } from 'react-i18next'

import type { CareView } from '#core/snapshot'

/** How many routines the answers leave, as they change. */
export function RoutinesLeft({ care }: { readonly care: CareView }) {
  const { t } = useTranslation()
  const { remaining, total } = care
  return <output className="t-strong num">{t('health:remain', { remaining, total })}</output>
}
