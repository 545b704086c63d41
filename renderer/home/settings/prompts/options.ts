import { minuteLimits } from '../limits.ts'
import type { Option } from '../option.ts'
import { minutesSaid, onOff } from '../said.ts'

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
    field: 'escalates',
    label: 'prompts:escalates.label',
    note: 'prompts:escalates.note',
    said: ({ escalates }, speech) => onOff(speech, escalates),
  },
  {
    field: 'display',
    label: 'prompts:display.label',
    note: 'prompts:display.note',
    said: ({ display }, { t }) =>
      typeof display === 'string' ? t(`prompts:display.${display}`) : display.label,
  },
  {
    field: 'headsUp',
    label: 'prompts:headsUp.label',
    note: 'prompts:headsUp.note',
    said: ({ headsUp }, speech) => onOff(speech, headsUp),
  },
  {
    field: 'skipsADay',
    label: 'prompts:skipsADay.label',
    note: 'prompts:skipsADay.note',
    said: ({ skipsADay }, { t }) =>
      skipsADay === null
        ? t('prompts:skipsADay.any')
        : t('prompts:skipsADay.said', { count: skipsADay }),
  },
  {
    field: 'strict',
    label: 'prompts:strict.label',
    note: 'prompts:strict.note',
    said: ({ strict }, speech) => onOff(speech, strict),
  },
  {
    field: 'tips',
    label: 'home:settings.tips.label',
    note: 'home:settings.tips.note',
    said: ({ tips }, speech) => onOff(speech, tips),
  },
]
