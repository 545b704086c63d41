import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { localeInUse } from '../language.ts'
import { offerReasonWords } from '../ui/offer-reason.ts'

/** Why the next prompt would probably offer what it would; null for just moving. */
export function useOfferReason({ likelyNext, takenAt, zone }: Snapshot): string | null {
  const { t } = useTranslation()
  const { because } = likelyNext
  return because === null
    ? null
    : offerReasonWords(t, because, { now: takenAt, zone, locale: localeInUse() })
}
