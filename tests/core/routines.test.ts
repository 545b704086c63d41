import { describe, expect, it } from 'vitest'

import { routineSchema, workingTime, type Equipment, type Step, type Variant } from '#core/routines'

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
  it('holds all 32 routines with their 44 variants (content B1)', () => {
    expect(
      catalogue.map(({ id, variants }) => [id, variants.map(({ totalSeconds }) => totalSeconds)]),
    ).toEqual([
      ['ball-massage-wall', [160]],
      ['band-pull-aparts', [60, 120]],
      ['band-rows', [150]],
      ['bird-dog', [130]],
      ['calm-breathing', [60, 180, 300]],
      ['cat-cow', [90, 150]],
      ['chair-back-extension', [75]],
      ['chest-opener-pillow', [85, 135]],
      ['childs-pose', [120]],
      ['desk-lat-stretch', [80]],
      ['doorway-pec-stretch', [90, 135]],
      ['dynamic-warm-up', [120]],
      ['eyes-far-focus', [20, 60]],
      ['face-pulls', [150]],
      ['foam-roller-extension', [180]],
      ['hip-flexor-stretch', [84]],
      ['neck-tilts', [78]],
      ['open-book', [150]],
      ['scapular-setting', [60]],
      ['seated-cat-cow', [60]],
      ['seated-rotation', [70]],
      ['seated-side-bend', [60]],
      ['serratus-wall-press', [75]],
      ['shoulder-rolls', [60]],
      ['sit-to-stand', [60]],
      ['sofa-kneel-extension', [150]],
      ['standing-side-bend', [80]],
      ['thread-the-needle', [90, 180]],
      ['towel-extension', [90, 300, 600]],
      ['walk-break', [60, 120, 300]],
      ['wall-slides', [90]],
      ['ytw-raises', [120]],
    ])
  })

  it('works with nothing but chair, desk and wall in 24 of them, and at the desk in 12', () => {
    const owned: ReadonlySet<Equipment> = new Set(['chair', 'desk', 'wall'])
    const simple = catalogue.filter(({ equipment }) =>
      equipment.every((group) => group.some((thing) => owned.has(thing))),
    )
    expect(simple).toHaveLength(24)
    expect(catalogue.filter(({ discretion }) => discretion === 'desk')).toHaveLength(12)
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
