import type { Surroundings } from '#core/places'

import type { Option } from '../option.ts'
import { listSaid, type Speech } from '../said.ts'

export const placesOptions: readonly Option[] = [
  {
    field: 'profile',
    label: 'places:now.label',
    note: 'places:now.note',
    said: ({ profile }, { t }) => t(`places:names.${profile}`),
  },
  {
    field: 'place',
    label: 'places:room.label',
    note: 'places:room.note',
    said: ({ place }, speech) => roomSaid(place, speech),
  },
  {
    field: 'equipment',
    label: 'places:things.label',
    note: 'places:things.note',
    said: ({ equipment }, speech) => thingsSaid(equipment, speech),
  },
  {
    field: 'elsewhere',
    label: 'places:elsewhere.label',
    note: 'places:elsewhere.note',
    said: ({ elsewhere }, speech) =>
      speech.t('places:elsewhere.said', {
        room: roomSaid(elsewhere.place, speech),
        things: thingsSaid(elsewhere.equipment, speech),
      }),
  },
]

const roomSaid = (place: Surroundings['place'], { t }: Speech): string =>
  t(`routines:settings.place.${place}.label`)

const thingsSaid = (things: Surroundings['equipment'], speech: Speech): string =>
  listSaid(
    speech,
    things.map((thing) => speech.t(`routines:equipment.${thing}`)),
  )
