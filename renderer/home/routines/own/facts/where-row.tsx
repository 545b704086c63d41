import { useTranslation } from 'react-i18next'

import { ChoiceSetting } from '../../../settings/choice-setting.tsx'
import { SettingsRow } from '../../../settings/settings-row.tsx'
import { places } from '../../lists.ts'
import type { DraftRoutine } from '../draft.ts'
import { inPosition, positions } from '../position.ts'
import type { FactsProps } from './facts.tsx'

/** In which position it is done, and where that is fine. */
export function WhereRow({ routine, onChange }: FactsProps) {
  const { t } = useTranslation('own')
  const { position, discretion } = routine
  return (
    <SettingsRow
      id="where"
      name={t('facts.where')}
      values={`${t(`facts.position.${position}`)}, ${t(`facts.discretion.${discretion}`).toLowerCase()}`}
    >
      <ChoiceSetting
        label={t('facts.position.label')}
        choices={positions.map((value) => ({ value, label: t(`facts.position.${value}`) }))}
        value={position}
        refusal={undefined}
        onChange={(value) => onChange((now) => inPosition(now, value as DraftRoutine['position']))}
      />
      <ChoiceSetting
        label={t('facts.discretion.label')}
        choices={places.map((value) => ({ value, label: t(`facts.discretion.${value}`) }))}
        value={discretion}
        refusal={undefined}
        onChange={(value) =>
          onChange((now) => ({ ...now, discretion: value as DraftRoutine['discretion'] }))
        }
      />
    </SettingsRow>
  )
}
