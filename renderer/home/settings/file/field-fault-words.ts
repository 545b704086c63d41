import type { TFunction } from 'i18next'

import type { FieldFault } from '#core/settings-file'

/** What is wrong with a value, and what to do about it. */
export function fieldFaultWords(t: TFunction<'settings'>, { problem }: FieldFault): string {
  switch (problem.code) {
    case 'too-small':
      return t('own:problem.too-small', { count: problem.least })
    case 'too-large':
    case 'too-long':
    case 'too-many':
      return t(`own:problem.${problem.code}`, { count: problem.most })
    case 'not-a-choice':
      return t('own:problem.not-a-choice', { choices: problem.choices.join(', ') })
    case 'wrong-kind':
      return problem.wanted === 'fields'
        ? t('settings:file.faults.form')
        : t(`own:problem.wrong-kind.${problem.wanted}`)
    case 'missing':
    case 'unknown':
    case 'empty':
      return t(`own:problem.${problem.code}`)
    case 'not-a-switch':
    case 'not-from-a-file':
      return t(`settings:file.faults.${problem.code}`)
    // What a routine alone can have wrong.
    case 'not-an-id':
    case 'repetitions':
    case 'sides':
    case 'sum':
    case 'variant-twice':
      return t('settings:file.faults.form')
  }
}
