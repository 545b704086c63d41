import type { Option } from '../option.ts'
import { onOff } from '../said.ts'
import { hourInWords, timeInWords, weekdayInWords } from './names.ts'

const weekdays = { monday: 1, saturday: 6, sunday: 7 } as const

export const weekOptions: readonly Option[] = [
  {
    field: 'weekStartsOn',
    label: 'home:settings.weekStartsOn.label',
    note: 'home:settings.weekStartsOn.note',
    said: ({ weekStartsOn }, { t, locale }) =>
      weekStartsOn === 'system'
        ? t('home:settings.weekStartsOn.system')
        : weekdayInWords(weekdays[weekStartsOn], locale),
  },
  {
    field: 'dayStartsAt',
    label: 'home:settings.dayStartsAt.label',
    note: 'home:settings.dayStartsAt.note',
    said: ({ dayStartsAt }, { t, locale }) =>
      dayStartsAt === 0
        ? t('home:settings.dayStartsAt.midnight')
        : hourInWords(dayStartsAt, locale),
  },
  {
    field: 'weekNotice',
    label: 'home:settings.weekNotice.label',
    note: 'home:settings.weekNotice.note',
    said: ({ weekNotice }, speech) => onOff(speech, weekNotice),
  },
  {
    field: 'weekNoticeDay',
    label: 'settings:weekNoticeDay',
    note: 'home:settings.weekNoticeDay.note',
    said: ({ weekNoticeDay }, { locale }) => weekdayInWords(weekNoticeDay, locale),
  },
  {
    field: 'weekNoticeTime',
    label: 'settings:weekNoticeTime',
    note: 'home:settings.weekNoticeTime.note',
    said: ({ weekNoticeTime }, { locale }) => timeInWords(weekNoticeTime, locale),
  },
]
