import { useTranslation } from 'react-i18next'

import { SettingsRow } from '../../../settings/settings-row.tsx'
import { targets } from '../../lists.ts'
import { Fault } from '../fields/text-line.tsx'
import { Ticks } from '../fields/ticks.tsx'
import { useFault } from '../faults.ts'
import type { FactsProps } from './facts.tsx'

/** What it moves; the first is what it is for. */
export function MovesRow({ routine, words, onChange }: FactsProps) {
  const { t } = useTranslation('own')
  const { problem, attempted } = useFault('targets')
  const [first] = routine.targets
  return (
    <SettingsRow
      id="targets"
      name={t('facts.moves')}
      values={first === undefined ? t('form.needs.targets') : words.targets(routine.targets)}
    >
      <Ticks
        label={t('facts.moves')}
        hint={
          first === undefined
            ? t('facts.movesHint')
            : t('facts.mostly', { target: t(`routines:targets.${first}`) })
        }
        options={targets.map((value) => ({ value, label: t(`routines:targets.${value}`) }))}
        value={routine.targets}
        onChange={(next) => onChange((now) => ({ ...now, targets: next }))}
      />
      <Fault problem={attempted ? problem : undefined} needed={t('form.needs.targets')} />
    </SettingsRow>
  )
}
