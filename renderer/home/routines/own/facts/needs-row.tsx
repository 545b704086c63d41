import { useTranslation } from 'react-i18next'

import { Button } from '../../../../ui/button.tsx'
import { SettingsRow } from '../../../settings/settings-row.tsx'
import { equipment } from '../../lists.ts'
import { routineIn, type DraftRoutine } from '../draft.ts'
import { Ticks } from '../fields/ticks.tsx'
import type { FactsProps } from './facts.tsx'

type Groups = DraftRoutine['equipment']

/** What it needs: for each thing, what else would do. */
export function NeedsRow({ routine, words, onChange }: FactsProps) {
  const { t } = useTranslation('own')
  const { equipment: groups } = routine
  const change = (next: Groups) => onChange((now) => ({ ...now, equipment: next }))
  const options = equipment.map((value) => ({ value, label: t(`routines:equipment.${value}`) }))
  return (
    <SettingsRow
      id="needs"
      name={t('facts.needs')}
      values={groups.length === 0 ? t('facts.nothing') : words.needs(routineIn(routine))}
    >
      {groups.map((group, index) => (
        <div
          // Groups have no names, and two may be alike.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className="needs-group"
        >
          <Ticks
            label={t('facts.thing', { number: index + 1 })}
            hint={t('facts.anyOf')}
            options={options}
            value={group}
            // A thing that nothing would do for is not needed.
            onChange={(next) =>
              change(next.length === 0 ? groups.toSpliced(index, 1) : groups.with(index, next))
            }
          />
          <Button weight="bare" onClick={() => change(groups.toSpliced(index, 1))}>
            {t('facts.dropThing')}
          </Button>
        </div>
      ))}
      <Button className="needs-add" onClick={() => change([...groups, ['chair']])}>
        {t(groups.length === 0 ? 'facts.addThing' : 'facts.andThing')}
      </Button>
    </SettingsRow>
  )
}
