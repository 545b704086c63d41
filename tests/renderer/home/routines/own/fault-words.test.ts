import { init, t, use } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'

import type { FileFault, FileProblem, Problem } from '#core/routine-faults'

import common from '../../../../../assets/locales/en/common.json' with { type: 'json' }
import own from '../../../../../assets/locales/en/own.json' with { type: 'json' }
import { faultPlace, faultWords } from '../../../../../renderer/home/routines/own/fault-words.ts'
import { messageFormat } from '../../../../../renderer/message-format.ts'

beforeAll(async () => {
  use(messageFormat)
  await init({ lng: 'en', resources: { en: { common, own } } })
})

type Code = (Problem | FileProblem)['code']

/** One of every kind. A kind that is missing here does not compile. */
const all: { readonly [Of in Code]: readonly Extract<Problem | FileProblem, { code: Of }>[] } = {
  missing: [{ code: 'missing' }],
  unknown: [{ code: 'unknown' }],
  'wrong-kind': (['text', 'number', 'whole-number', 'list', 'fields'] as const).map((wanted) => ({
    code: 'wrong-kind',
    wanted,
  })),
  empty: [{ code: 'empty' }],
  'too-long': [{ code: 'too-long', most: 90 }],
  'too-many': [{ code: 'too-many', most: 60 }],
  'too-small': [{ code: 'too-small', least: 1 }],
  'too-large': [{ code: 'too-large', most: 3600 }],
  'not-a-choice': [{ code: 'not-a-choice', choices: ['gentle', 'light'] }],
  'not-an-id': [{ code: 'not-an-id' }],
  'variant-twice': [{ code: 'variant-twice', key: 'short' }],
  sum: [{ code: 'sum', steps: 90, total: 91 }],
  sides: [{ code: 'sides', left: 30, right: 0 }],
  repetitions: [
    { code: 'repetitions', take: 15, said: 10 },
    { code: 'repetitions', take: 0, said: 10 },
  ],
  syntax: (
    ['comma', 'colon', 'value', 'name', 'closing', 'quote', 'comment', 'symbol'] as const
  ).map((found) => ({ code: 'syntax', found })),
  'not-text': [{ code: 'not-text' }],
  'too-much': [{ code: 'too-much', mostKilobytes: 256 }],
  unreadable: [{ code: 'unreadable' }],
  'id-shipped': [{ code: 'id-shipped' }],
  'id-taken': [{ code: 'id-taken', by: 'mine.json' }],
  'id-not-name': [{ code: 'id-not-name', wanted: 'mine.json' }],
  'changed-outside': [{ code: 'changed-outside' }],
  'not-written': [{ code: 'not-written', fault: 'full' }],
}
const problems = Object.values(all).flat()

const words = (problem: Problem | FileProblem, path: FileFault['path'] = []) =>
  faultWords(t, { path, problem })

describe('what is wrong with a routine', () => {
  it.each(problems.map((problem) => [JSON.stringify(problem), problem] as const))(
    '%s is told in whole sentences',
    (_, problem) => {
      expect(words(problem)).toMatch(/^[A-Z“].*\.$/)
      expect(words(problem)).not.toMatch(/problem\.|\{\{|undefined/)
    },
  )

  it('comes with its numbers and names', () => {
    expect(words({ code: 'too-long', most: 90 })).toContain('90 characters')
    expect(words({ code: 'sum', steps: 90, total: 91 })).toContain('90 s, and here it says 91 s')
    expect(words({ code: 'not-written', fault: 'full' })).toMatch(/^The disk is full,/)
    expect(words({ code: 'not-an-id' }, ['variants', 0, 'steps', 1, 'figure'])).toContain(
      'cat-cow/short/1',
    )
  })
})

describe('where it is wrong', () => {
  it.each<[FileFault['line'], FileFault['path'], string]>([
    [7, ['name'], 'Line 7, “name”'],
    [12, ['variants', 1, 'steps', 2, 'text'], 'Line 12, “text”, step 3, version 2'],
    [3, [], 'Line 3'],
    [null, [], ''],
    [4, ['targets', 0], 'Line 4, “targets”'],
  ])('line %j, %j: %s', (line, path, said) => {
    expect(faultPlace(t, { line, path })).toBe(said)
  })
})
