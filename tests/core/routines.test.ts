import { describe, expect, it } from 'vitest'

import { offersFor, type Ratings } from '#core/picker'
import { routineSchema, workingTime, type Step, type Variant } from '#core/routines'
import { minutes } from '#core/time'

import { catalogue } from '../support/catalogue.ts'

const towel = catalogue.find(({ id }) => id === 'towel-extension')
/** The towel routine with its first variant, or that one's second step, made wrong. */
const withVariant = (change: Partial<Variant>): unknown => ({
  ...towel,
  variants: towel?.variants.map((variant, index) =>
    index === 0 ? { ...variant, ...change } : variant,
  ),
})
const withStep = (change: Partial<Step>): unknown =>
  withVariant({
    steps:
      towel?.variants[0]?.steps.map((step, index) =>
        index === 1 ? { ...step, ...change } : step,
      ) ?? [],
  })
const fault = (input: unknown) => routineSchema.safeParse(input).error?.issues[0]?.message ?? null

describe('the catalogue', () => {
  it('holds the two first routines with all their variants', () => {
    expect(
      catalogue.map(({ id, variants }) => [id, variants.map(({ totalSeconds }) => totalSeconds)]),
    ).toEqual([
      ['thread-the-needle', [90, 180]],
      ['towel-extension', [90, 300, 600]],
    ])
  })

  it('counts hold, repetition and move as work, and set-up as none', () => {
    const standard = towel?.variants.find(({ key }) => key === 'standard')
    expect(standard && workingTime(standard) / 1000).toBe(210)
  })

  it('refuses a routine whose steps do not add up', () => {
    expect(fault(withVariant({ totalSeconds: 91 }))).toBe('steps add up to 90 s, not 91 s')
  })

  it('refuses sides that do not work the same time', () => {
    expect(fault(withStep({ side: 'left' }))).toBe(
      'left works 45 s and right 0 s; they must be equal',
    )
  })

  it('refuses a text that does not fit its place', () => {
    expect(fault(withStep({ text: 'x'.repeat(91) }))).toMatch(/90/)
  })
})

const first = (ratings: Ratings) =>
  offersFor(catalogue, minutes(2), null, ratings)[0].routine?.routineId

describe('what is offered', () => {
  it('fits the break, and just moving is always among it', () => {
    const short = offersFor(catalogue, minutes(2), null, {})
    expect(short.map(({ routine, seconds }) => [routine?.routineId ?? 'moving', seconds])).toEqual([
      ['thread-the-needle', 90],
      ['towel-extension', 90],
      ['moving', 120],
    ])
  })

  it('prefers the fuller routine for a long break', () => {
    expect(offersFor(catalogue, minutes(5), null, {})[0].routine).toMatchObject({
      routineId: 'towel-extension',
      variant: 'standard',
    })
  })

  it('is just moving when no routine fits', () => {
    expect(offersFor(catalogue, minutes(1), null, {})).toEqual([{ routine: null, seconds: 60 }])
  })

  it('puts a liked routine first and one that is not for the person last', () => {
    expect(first({ 'towel-extension': 'liked' })).toBe('towel-extension')
    expect(first({ 'thread-the-needle': 'not-for-me' })).toBe('towel-extension')
    expect(first({ 'towel-extension': 'fine' })).toBe('thread-the-needle')
  })
})
