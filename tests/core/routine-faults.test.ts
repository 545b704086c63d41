import { describe, expect, it } from 'vitest'

import { checkRoutine } from '#core/routine-faults'

import { catalogue } from '../support/catalogue.ts'

const needle = catalogue.find(({ id }) => id === 'thread-the-needle')
const [short] = needle?.variants ?? []

/** Where a routine is at fault, and what is said of it there. */
function said(input: unknown) {
  const checked = checkRoutine(input)
  return checked.sound ? [] : checked.faults.map(({ path, problem }) => [path.join('.'), problem])
}

/** The short variant of thread the needle with one of its steps changed. */
const withStep = (index: number, change: object) => ({
  ...needle,
  variants: [
    {
      ...short,
      steps: short?.steps.map((step, place) => (place === index ? { ...step, ...change } : step)),
    },
  ],
})

describe('checking a routine', () => {
  it('finds nothing in those that ship', () => {
    expect(catalogue.flatMap(said)).toEqual([])
  })

  it.each([
    [7, 'fields'],
    [null, 'fields'],
    [['a list'], 'fields'],
  ])('%j is no routine at all', (input, wanted) => {
    expect(said(input)).toEqual([['', { code: 'wrong-kind', wanted }]])
  })

  it.each<[object, string, object]>([
    [{ ...needle, name: undefined }, 'name', { code: 'missing' }],
    [{ ...needle, colour: 'red' }, 'colour', { code: 'unknown' }],
    [{ ...needle, targets: [] }, 'targets', { code: 'empty' }],
    [{ ...needle, targets: 'lats' }, 'targets', { code: 'wrong-kind', wanted: 'list' }],
    [{ ...needle, id: 'Not An Id' }, 'id', { code: 'not-an-id' }],
    [{ ...needle, id: 'constructor' }, 'id', { code: 'not-an-id' }],
    [{ ...needle, id: 'com1' }, 'id', { code: 'not-an-id' }],
    [
      { ...needle, avoidIf: Array.from({ length: 18 }, () => 'neck') },
      'avoidIf',
      { code: 'too-many', most: 17 },
    ],
    [{ ...needle, safety: 'x'.repeat(111) }, 'safety', { code: 'too-long', most: 110 }],
    [withStep(1, { text: '' }), 'variants.0.steps.1.text', { code: 'empty' }],
    [withStep(1, { seconds: 0 }), 'variants.0.steps.1.seconds', { code: 'too-small', least: 1 }],
    [
      withStep(1, { seconds: 86_400 }),
      'variants.0.steps.1.seconds',
      { code: 'too-large', most: 3600 },
    ],
    [
      withStep(1, { seconds: 7.5 }),
      'variants.0.steps.1.seconds',
      { code: 'wrong-kind', wanted: 'whole-number' },
    ],
    [withStep(1, { figure: 'a cat' }), 'variants.0.steps.1.figure', { code: 'not-an-id' }],
  ])('%#: says where and what', (input, at, problem) => {
    expect(said(input)).toContainEqual([at, problem])
  })

  it('tells every contradiction where it stands, in numbers', () => {
    const step = { kind: 'reps', reps: 3, secondsPerRep: 5, seconds: 40, side: 'left' }
    const found = said(withStep(1, step)).map(([at, problem]) => [
      at,
      (problem as { code: string }).code,
    ])
    expect(found).toContainEqual(['variants.0.steps.1.seconds', 'repetitions'])
    expect(found).toContainEqual(['variants.0.steps', 'sides'])
    expect(found).toContainEqual(['variants.0.totalSeconds', 'sum'])
  })

  it('wants each variant once', () => {
    expect(said({ ...needle, variants: [short, short] })).toEqual([
      ['variants.1.key', { code: 'variant-twice', key: 'short' }],
    ])
  })
})
