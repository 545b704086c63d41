import { nameOfLanguage } from './language-names.ts'
import type { Option } from './option.ts'
import { onOff } from './said.ts'

export const lookOptions: readonly Option[] = [
  {
    field: 'textSize',
    label: 'home:settings.textSize.label',
    note: 'home:settings.textSize.note',
    said: ({ textSize }, { t }) => t('home:settings.textSize.percent', { value: textSize }),
  },
  {
    field: 'sounds',
    label: 'home:settings.sounds.label',
    note: 'home:settings.sounds.note',
    said: ({ sounds }, speech) => onOff(speech, sounds),
  },
  {
    field: 'spokenSteps',
    label: 'home:settings.spokenSteps.label',
    note: 'home:settings.spokenSteps.note',
    said: ({ spokenSteps }, speech) => onOff(speech, spokenSteps),
  },
  {
    field: 'language',
    label: 'home:settings.language.label',
    note: 'home:settings.language.note',
    said: ({ language }, { t }) =>
      language === 'system' ? t('home:settings.language.system') : nameOfLanguage(language),
  },
]
