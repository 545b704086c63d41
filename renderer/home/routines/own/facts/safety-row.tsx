import { useTranslation } from 'react-i18next'

import { SettingsRow } from '../../../settings/settings-row.tsx'
import { TextLine } from '../fields/text-line.tsx'
import type { FactsProps } from './facts.tsx'

/** What to mind, as the card says it before the routine begins. */
export function SafetyRow({ routine, onChange }: FactsProps) {
  const { t } = useTranslation('own')
  return (
    <SettingsRow
      id="safety"
      name={t('facts.safety')}
      values={routine.safety === '' ? t('facts.noSafety') : routine.safety}
    >
      <TextLine
        label={t('facts.safetyLabel')}
        path="safety"
        value={routine.safety}
        most={110}
        tall
        hint={t('facts.safetyHint')}
        onChange={(safety) => onChange((now) => ({ ...now, safety }))}
      />
    </SettingsRow>
  )
}
