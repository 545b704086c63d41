import { minuteLimits } from './limits.ts'
import type { Option } from './option.ts'
import { minutesSaid, onOff } from './said.ts'

export const sensingOptions: readonly Option[] = [
  {
    field: 'awayMinutes',
    label: 'home:settings.awayMinutes.label',
    note: 'home:settings.awayMinutes.note',
    values: minuteLimits.awayMinutes,
    said: ({ awayMinutes }, speech) => minutesSaid(speech, awayMinutes),
  },
]

/** Chosen among the routines themselves. */
export const routineOptions: readonly Option[] = [
  {
    field: 'starred',
    label: 'settings:starred.label',
    note: 'settings:starred.note',
    said: ({ starred }, { t }) => t('settings:said.routines', { count: starred.length }),
  },
  {
    field: 'switchedOff',
    label: 'settings:switchedOff.label',
    note: 'settings:switchedOff.note',
    said: ({ switchedOff }, { t }) => t('settings:said.routines', { count: switchedOff.length }),
  },
]

export const computersOptions: readonly Option[] = [
  {
    field: 'sharedFolder',
    label: 'computers:together.folder',
    note: 'computers:alone.what',
    said: ({ sharedFolder }, { t }) => sharedFolder ?? t('settings:said.none'),
  },
]

export const startOptions: readonly Option[] = [
  {
    field: 'startAtLogin',
    label: 'home:settings.startAtLogin.label',
    note: 'home:settings.startAtLogin.note',
    said: ({ startAtLogin }, speech) => onOff(speech, startAtLogin),
  },
]
