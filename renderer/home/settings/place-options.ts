import type { Option } from './option.ts'
import { listSaid } from './said.ts'

export const placeOptions: readonly Option[] = [
  {
    field: 'place',
    label: 'routines:settings.place.label',
    note: 'routines:settings.place.note',
    said: ({ place }, { t }) => t(`routines:settings.place.${place}.label`),
  },
]

export const equipmentOptions: readonly Option[] = [
  {
    field: 'equipment',
    label: 'routines:settings.equipment.name',
    note: 'routines:settings.equipment.note',
    said: ({ equipment }, speech) =>
      listSaid(
        speech,
        equipment.map((thing) => speech.t(`routines:equipment.${thing}`)),
      ),
  },
]
