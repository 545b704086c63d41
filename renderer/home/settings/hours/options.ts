import { regionInUse } from '../../../language.ts'
import { weekdaysFrom } from '../../week-days.ts'
import type { Option } from '../option.ts'
import { hoursInWords } from './hours-words.ts'

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
    said: ({ daysOff }, { t }) => t('hours:daysOff.said', { count: daysOff.length }),
  },
  {
    field: 'quietPeriods',
    label: 'hours:quiet.label',
    note: 'hours:quiet.note',
    said: ({ quietPeriods }, { t }) => t('hours:quiet.said', { count: quietPeriods.length }),
  },
]
