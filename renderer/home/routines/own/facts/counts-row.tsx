import { useTranslation } from 'react-i18next'

import { ChoiceSetting } from '../../../settings/choice-setting.tsx'
import { SettingsRow } from '../../../settings/settings-row.tsx'
import type { DraftRoutine } from '../draft.ts'
import type { FactsProps } from './facts.tsx'

/** Complete by their types; the core's own lists would bring zod into the window. */
const intensities = Object.keys({
  gentle: true,
  light: true,
  moderate: true,
} satisfies Record<DraftRoutine['intensity'], true>)
const classes = Object.keys({
  upright: true,
  lying: true,
  seated: true,
} satisfies Record<DraftRoutine['movementClass'], true>)

/** How much of an effort it is, and what it does to the sit. */
export function CountsRow({ routine, onChange }: FactsProps) {
  const { t } = useTranslation('own')
  const { intensity, movementClass } = routine
  return (
    <SettingsRow
      id="counts"
      name={t('facts.effort')}
      values={`${t(`facts.intensity.${intensity}`)}, ${t(`facts.movementClass.${movementClass}`).toLowerCase()}`}
    >
      <ChoiceSetting
        label={t('facts.intensity.label')}
        choices={intensities.map((value) => ({ value, label: t(`facts.intensity.${value}`) }))}
        value={intensity}
        refusal={undefined}
        inline
        onChange={(value) =>
          onChange((now) => ({ ...now, intensity: value as DraftRoutine['intensity'] }))
        }
      />
      <ChoiceSetting
        label={t('facts.movementClass.label')}
        choices={classes.map((value) => ({
          value,
          label: t(`facts.movementClass.${value}`),
          note: t(`facts.movementClass.${value}-note`),
        }))}
        value={movementClass}
        refusal={undefined}
        onChange={(value) =>
          onChange((now) => ({ ...now, movementClass: value as DraftRoutine['movementClass'] }))
        }
      />
    </SettingsRow>
  )
}
