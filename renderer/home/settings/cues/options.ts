import type { Option } from '../option.ts'
import { minutesSaid, onOff } from '../said.ts'
import { cueMinutes } from './limits.ts'

export const cuesOptions: readonly Option[] = [
  {
    field: 'postureCue',
    label: 'cues:postureCue.label',
    note: 'cues:postureCue.note',
    said: ({ postureCue }, speech) => onOff(speech, postureCue),
  },
  {
    field: 'eyeCue',
    label: 'cues:eyeCue.label',
    note: 'cues:eyeCue.note',
    said: ({ eyeCue }, speech) => onOff(speech, eyeCue),
  },
  {
    field: 'standingDesk',
    label: 'cues:standingDesk.label',
    note: 'cues:standingDesk.note',
    said: ({ standingDesk }, speech) => onOff(speech, standingDesk),
  },
  {
    field: 'standMinutes',
    label: 'cues:standMinutes.label',
    note: 'cues:standMinutes.note',
    values: cueMinutes.standMinutes,
    said: ({ standMinutes }, speech) => minutesSaid(speech, standMinutes),
  },
  {
    field: 'bandMinutes',
    label: 'cues:bandMinutes.label',
    note: 'cues:bandMinutes.note',
    said: ({ bandMinutes }, speech) => minutesSaid(speech, bandMinutes),
  },
  {
    field: 'discMinutes',
    label: 'cues:discMinutes.label',
    note: 'cues:discMinutes.note',
    said: ({ discMinutes }, speech) => minutesSaid(speech, discMinutes),
  },
]
