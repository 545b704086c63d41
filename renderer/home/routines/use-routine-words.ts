import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { localeInUse } from '../../language.ts'
import { routineWords, type RoutineWords } from './words.ts'

export function useRoutineWords({ zone, settings: { place } }: Snapshot): RoutineWords {
  const { t } = useTranslation('routines')
  return useMemo(() => routineWords(t, { zone, place }, localeInUse()), [t, zone, place])
}
