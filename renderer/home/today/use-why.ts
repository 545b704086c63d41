import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'
import { reasonWords } from '#core/words'

import { localeInUse } from '../../language.ts'

/** Why the next prompt comes when it comes, or why there is none, as the core words it. */
export function useWhy({ status, zone }: Snapshot): string {
  const { t } = useTranslation()
  const say = (key: string, values?: Record<string, string | number>): string =>
    t(key, { ns: 'common', ...values })
  return reasonWords(status.reason, say, zone, localeInUse())
}
