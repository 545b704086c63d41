import { signalNames } from '#core/presence'

import type { Option } from '../option.ts'
import { listSaid, onOff } from '../said.ts'

export const holdsOptions: readonly Option[] = [
  {
    field: 'heldBy',
    label: 'holds:heldBy.label',
    note: 'holds:heldBy.note',
    said: ({ heldBy }, { t }) =>
      t('holds:heldBy.said', { count: heldBy.length, total: signalNames.length }),
  },
  {
    field: 'namedPrograms',
    label: 'holds:namedPrograms.label',
    note: 'holds:namedPrograms.note',
    said: ({ namedPrograms }, speech) =>
      namedPrograms.length === 0 || namedPrograms.length > 3
        ? speech.t('holds:namedPrograms.said', { count: namedPrograms.length })
        : listSaid(speech, namedPrograms),
  },
  {
    field: 'callHint',
    label: 'holds:callHint.label',
    note: 'holds:callHint.note',
    said: ({ callHint }, speech) => onOff(speech, callHint),
  },
]
