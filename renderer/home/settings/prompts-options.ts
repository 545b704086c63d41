import { minuteLimits } from './limits.ts'
import type { Option } from './option.ts'
import { minutesSaid, onOff } from './said.ts'

export const promptsOptions: readonly Option[] = [
  {
    field: 'sitMinutes',
    label: 'home:settings.sitMinutes.label',
    note: 'home:settings.sitMinutes.note',
    values: minuteLimits.sitMinutes,
    said: ({ sitMinutes }, speech) => minutesSaid(speech, sitMinutes),
  },
  {
    field: 'shortBreakMinutes',
    label: 'home:settings.shortBreakMinutes.label',
    note: 'home:settings.shortBreakMinutes.note',
    values: minuteLimits.shortBreakMinutes,
    said: ({ shortBreakMinutes }, speech) => minutesSaid(speech, shortBreakMinutes),
  },
  {
    field: 'longBreakMinutes',
    label: 'home:settings.longBreakMinutes.label',
    note: 'home:settings.longBreakMinutes.note',
    values: minuteLimits.longBreakMinutes,
    said: ({ longBreakMinutes }, speech) => minutesSaid(speech, longBreakMinutes),
  },
  {
    field: 'insistence',
    label: 'home:settings.insistence.label',
    note: 'home:settings.insistence.note',
    said: ({ insistence }, { t }) => t(`home:settings.insistence.${insistence}.label`),
  },
  {
    field: 'tips',
    label: 'home:settings.tips.label',
    note: 'home:settings.tips.note',
    said: ({ tips }, speech) => onOff(speech, tips),
  },
]
