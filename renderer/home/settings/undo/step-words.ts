import type { Settings } from '#core/settings'

import { optionOf } from '../groups.ts'
import type { Option } from '../option.ts'
import { useSpeech } from '../use-speech.ts'
import type { Step } from './steps.ts'

/** What a step is called, in the language in use. */
export interface StepWords {
  /** *Sitting time before a prompt: 45 min.* */
  readonly said: (kind: 'changed' | 'undone', step: Step) => string
  /** *Sitting time before a prompt* */
  readonly named: (step: Step) => string
}

export function useStepWords(settings: Settings): StepWords {
  const speech = useSpeech()
  const { t } = speech

  return {
    said(kind, step) {
      const option = only(step)
      return option === undefined
        ? t(`settings:undo.${kind}.many`, { count: step.fields.length })
        : t(`settings:undo.${kind}.one`, {
            label: t(option.label),
            value: option.said({ ...settings, ...step.after }, speech),
          })
    },
    named(step) {
      const option = only(step)
      return option === undefined
        ? t('settings:undo.many', { count: step.fields.length })
        : t(option.label)
    },
  }
}

/** What was changed, where it was one thing only. */
const only = ({ fields: [field, more] }: Step): Option | undefined =>
  field === undefined || more !== undefined ? undefined : optionOf(field)
