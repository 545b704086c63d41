import type { Settings } from '#core/settings'

import type { Field } from '../differences.ts'
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
function only({ fields }: Step): Option | undefined {
  const [field, more] = fields
  // Going to another place swaps what is there, and is one thing all the same.
  if (fields.includes('profile') && fields.every((name) => ofAPlace.has(name))) {
    return optionOf('profile')
  }
  return field === undefined || more !== undefined ? undefined : optionOf(field)
}

const ofAPlace: ReadonlySet<Field> = new Set(['profile', 'place', 'equipment', 'elsewhere'])
