import { useTranslation } from 'react-i18next'

import { localeInUse } from '../../language.ts'
import type { Speech } from './said.ts'

/** What settings are spoken of with, in the language in use. */
export function useSpeech(): Speech {
  const { t } = useTranslation()
  return { t, locale: localeInUse() }
}
