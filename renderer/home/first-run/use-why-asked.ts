import { useTranslation } from 'react-i18next'

import type { CareView } from '#core/snapshot'

import { localeInUse } from '../../language.ts'
import { dayName } from '../times.ts'

/** Why the safety lists are up again, or what was answered last. */
export function useWhyAsked({ off, answeredAt }: CareView, zone: string): string {
  const { t } = useTranslation()
  const date = answeredAt === null ? '' : dayName(answeredAt, zone, localeInUse())
  return t(`health:why.${off ?? 'on'}`, { date })
}
