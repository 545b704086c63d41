import { diskFaultWords } from '#core/refusal'
import type { TFunction } from 'i18next'

import type { FileFault, RoutineFault } from '#core/routine-faults'

type Fault = Pick<FileFault, 'path' | 'problem'>

/** What is wrong and what to do about it, in a sentence or two. */
export function faultWords(t: TFunction, { path, problem }: Fault): string {
  switch (problem.code) {
    case 'wrong-kind':
      return t(`own:problem.wrong-kind.${problem.wanted}`)
    case 'syntax':
      return t(`own:problem.syntax.${problem.found}`)
    case 'too-long':
    case 'too-many':
    case 'too-large':
      return t(`own:problem.${problem.code}`, { count: problem.most })
    case 'too-small':
      return t('own:problem.too-small', { count: problem.least })
    case 'too-much':
      return t('own:problem.too-much', { count: problem.mostKilobytes })
    case 'not-a-choice':
      return t('own:problem.not-a-choice', { choices: problem.choices.join(', ') })
    case 'not-an-id':
      return t(path.at(-1) === 'figure' ? 'own:problem.not-a-figure' : 'own:problem.not-an-id')
    case 'repetitions':
      return t(problem.take === 0 ? 'own:problem.no-repetitions' : 'own:problem.repetitions', {
        ...problem,
      })
    case 'not-written':
      return t('own:problem.not-written', {
        reason: diskFaultWords(problem.fault, (key, values) => t(`common:${key}`, { ...values })),
      })
    case 'missing':
    case 'unknown':
    case 'empty':
    case 'variant-twice':
    case 'sum':
    case 'sides':
    case 'not-text':
    case 'unreadable':
    case 'id-shipped':
    case 'id-taken':
    case 'id-not-name':
    case 'changed-outside':
      return t(`own:problem.${problem.code}`, { ...problem })
  }
}

/** Where a fault stands in its file: *Line 7, “text”, step 2, version 1*. */
export function faultPlace(t: TFunction, { line, path }: Pick<FileFault, 'line' | 'path'>): string {
  const field = path.findLast((part) => typeof part === 'string')
  const at = (list: string): number | undefined => {
    const index = path[path.indexOf(list) + 1]
    return path.includes(list) && typeof index === 'number' ? index + 1 : undefined
  }
  const [step, version] = [at('steps'), at('variants')]
  return [
    ...(line === null ? [] : [t('own:faults.line', { line })]),
    ...(field === undefined ? [] : [t('own:faults.field', { field })]),
    ...(step === undefined ? [] : [t('own:faults.step', { number: step })]),
    ...(version === undefined ? [] : [t('own:faults.version', { number: version })]),
  ].join(', ')
}

/** A place in the form: `variants.0.steps.2.text`. */
export const pathName = (path: RoutineFault['path']): string => path.join('.')
