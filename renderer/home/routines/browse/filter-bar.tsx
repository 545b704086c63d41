import { useTranslation } from 'react-i18next'

import { Icon } from '../../../ui/icon.tsx'
import { toggled, type Filters } from '../filters.ts'
import { equipment, places, targets } from '../lists.ts'
import { Chip } from './chip.tsx'
import { ChoiceMenu } from './choice-menu.tsx'

interface FilterBarProps {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

/** Search by word, and by place, length, target and equipment. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation('routines')
  const change = (part: Partial<Filters>) => onChange({ ...filters, ...part })
  const thing = filters.equipment === 'none' ? null : filters.equipment
  return (
    <div className="routine-tools">
      <label className="search-field">
        <Icon name="search" />
        <input
          type="search"
          value={filters.search}
          aria-label={t('search.label')}
          placeholder={t('search.hint')}
          onChange={(event) => change({ search: event.target.value })}
        />
      </label>
      <fieldset className="chips" aria-label={t('filters.label')}>
        {places.map((place) => (
          <Chip
            key={place}
            pressed={filters.places.includes(place)}
            onPress={() => change({ places: toggled(filters.places, place) })}
          >
            {t(`places.${place}`)}
          </Chip>
        ))}
        <Chip pressed={filters.short} onPress={() => change({ short: !filters.short })}>
          {t('filters.short')}
        </Chip>
        <Chip
          pressed={filters.equipment === 'none'}
          onPress={() => change({ equipment: filters.equipment === 'none' ? null : 'none' })}
        >
          {t('filters.noEquipment')}
        </Chip>
        <ChoiceMenu
          name={t('filters.target.name', {
            value:
              filters.target === null ? t('filters.target.any') : t(`targets.${filters.target}`),
          })}
          any={t('filters.target.any')}
          options={targets.map((value) => ({ value, label: t(`targets.${value}`) }))}
          chosen={filters.target}
          onChoose={(target) => change({ target })}
        />
        <ChoiceMenu
          name={t('filters.equipment.name', {
            value: thing === null ? t('filters.equipment.any') : t(`equipment.${thing}`),
          })}
          any={t('filters.equipment.any')}
          options={equipment.map((value) => ({
            value,
            label: t('filters.equipment.with', { thing: t(`equipment.${value}`) }),
          }))}
          chosen={thing}
          onChoose={(chosen) => change({ equipment: chosen })}
        />
      </fieldset>
    </div>
  )
}
