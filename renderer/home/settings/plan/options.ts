import type { Option } from '../option.ts'
import { onOff } from '../said.ts'
import { timeInWords } from '../week/names.ts'

export const planOptions: readonly Option[] = [
  {
    field: 'checkIns',
    label: 'plan-settings:checkIns.label',
    note: 'plan-settings:checkIns.note',
    said: ({ checkIns }, speech) => onOff(speech, checkIns),
  },
  {
    field: 'homeSlotAt',
    label: 'plan-settings:homeSlotAt.label',
    note: 'plan-settings:homeSlot.note',
    said: ({ homeSlotAt }, { locale }) => timeInWords(homeSlotAt, locale),
  },
  {
    field: 'homeSlotNotice',
    label: 'plan-settings:homeSlotNotice.label',
    note: 'plan-settings:homeSlotNotice.note',
    said: ({ homeSlotNotice }, speech) => onOff(speech, homeSlotNotice),
  },
]
