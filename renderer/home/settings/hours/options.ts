import { regionInUse } from '../../../language.ts'
import { weekdaysFrom } from '../../week-days.ts'
import type { Option } from '../option.ts'
import { hoursInWords } from './hours-words.ts'
import { spansSaid } from './span-words.ts'

export const hoursOptions: readonly Option[] = [
  {
    field: 'openingHours',
    label: 'hours:only.label',
    note: 'hours:only.note',
    said: ({ openingHours, weekStartsOn }, speech) =>
      hoursInWords(openingHours, weekdaysFrom(weekStartsOn, regionInUse()), speech),
  },
  {
    field: 'daysOff',
    label: 'hours:daysOff.label',
    note: 'hours:daysOff.note',
    said: ({ daysOff }, speech) =>
      spansSaid(daysOff, { dateStyle: 'medium' }, speech) ??
      speech.t('hours:daysOff.said', { count: daysOff.length }),
  },
  {
    field: 'quietPeriods',
    label: 'hours:quiet.label',
    note: 'hours:quiet.note',
    said: ({ quietPeriods }, speech) =>
      spansSaid(quietPeriods, { dateStyle: 'medium', timeStyle: 'short' }, speech) ??
      speech.t('hours:quiet.said', { count: quietPeriods.length }),
  },
]
