import { describe, expect, it } from 'vitest'

import { checkRoutine } from '#core/routine-faults'
import type { Routine } from '#core/routines'

import {
  draftFrom,
  draftToChange,
  emptyDraft,
  formOf,
  isChanged,
  routineIn,
} from '../../../../../renderer/home/routines/own/draft.ts'
import {
  missingVariants,
  withSteps,
  withVariant,
  withoutVariant,
} from '../../../../../renderer/home/routines/own/draft-variants.ts'
import { inPosition } from '../../../../../renderer/home/routines/own/position.ts'
import { catalogue } from '../../../../support/catalogue.ts'

const routine = (id: string) => catalogue.find((one) => one.id === id) as Routine
const keysOf = ({ variants }: ReturnType<typeof formOf>) =>
  variants.flatMap(({ steps }) => steps.map(({ key }) => key))

describe('the form of a routine', () => {
  it.each(catalogue.map((one) => [one.id, one] as const))('gives %s back as it was', (id, one) => {
    expect(routineIn(formOf(one, false), id)).toEqual(one)
  })

  it('tells all its steps apart', () => {
    const keys = keysOf(formOf(routine('towel-extension'), false))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('computes every length from its steps', () => {
    const form = formOf(routine('cat-cow'), false)
    const steps = form.variants[0]?.steps.slice(0, 1) ?? []
    const [short] = routineIn(withSteps(form, 'short', steps)).variants
    expect(short?.totalSeconds).toBe(steps[0]?.seconds)
  })

  it('that begins with nothing lacks only words and a target', () => {
    const checked = checkRoutine(routineIn(emptyDraft().routine))
    expect(checked.sound ? [] : checked.faults.map(({ path }) => path.join('.'))).toEqual([
      'name',
      'purpose',
      'targets',
      'variants.0.steps.0.text',
      'variants.0.steps.1.text',
    ])
  })
})

describe('a copy', () => {
  it('of a routine that ships borrows its movements and keeps what leaves it out', () => {
    const { replaces, routine: form, source } = draftFrom(routine('cat-cow'), false, 'My cat')
    expect(replaces).toBeNull()
    expect(form.name).toBe('My cat')
    expect(form.variants[1]?.steps[2]?.figure).toBe('cat-cow/standard/2')
    expect(form.avoidIf).toEqual(routine('cat-cow').avoidIf)
    expect(source).toEqual({ name: 'Cat and cow', avoidIf: routine('cat-cow').avoidIf })
    expect(checkRoutine(routineIn(form, 'my-cat')).sound).toBe(true)
  })

  it('of an own routine borrows what that one borrowed', () => {
    const first = routineIn(draftFrom(routine('cat-cow'), false, 'First').routine, 'first')
    const second = draftFrom(first, true, 'Second').routine
    expect(second.variants[0]?.steps[1]?.figure).toBe('cat-cow/short/1')
  })
})

describe('a change', () => {
  it('is none until something differs from what was opened', () => {
    const draft = draftToChange(routine('cat-cow'))
    expect(isChanged(draft)).toBe(false)
    expect(isChanged({ ...draft, routine: { ...draft.routine, feelIt: 'here' } })).toBe(true)
  })

  it('is there in a copy from the beginning, as it has to be kept to be had', () => {
    expect(isChanged(draftFrom(routine('cat-cow'), false, 'My cat'))).toBe(true)
  })
})

describe('versions', () => {
  const catCow = formOf(routine('cat-cow'), false)

  it('are added as a copy of the nearest shorter one, in their order, with steps of their own', () => {
    expect(missingVariants(catCow)).toEqual(['long'])
    const three = withVariant(catCow, 'long')
    expect(three.variants.map(({ key }) => key)).toEqual(['short', 'standard', 'long'])
    expect(three.variants[2]?.steps.map(({ text }) => text)).toEqual(
      three.variants[1]?.steps.map(({ text }) => text),
    )
    expect(new Set(keysOf(three)).size).toBe(keysOf(three).length)
  })

  it('can be shorter than all there are', () => {
    const only = withoutVariant(catCow, 'short')
    expect(withVariant(only, 'short').variants.map(({ key }) => key)).toEqual(['short', 'standard'])
  })
})

describe('a position', () => {
  it('brings what goes with it, and takes nothing from what leaves the routine out', () => {
    const lying = inPosition({ ...emptyDraft().routine, avoidIf: ['neck'] }, 'floor-lying')
    expect(lying).toMatchObject({
      position: 'floor-lying',
      discretion: 'private',
      movementClass: 'lying',
      avoidIf: ['neck', 'floor'],
    })
    expect(inPosition(lying, 'seated')).toMatchObject({
      movementClass: 'seated',
      avoidIf: ['neck', 'floor'],
    })
  })

  it('on the floor is never without those who cannot get down there', () => {
    const shippedOnFloor = catalogue.filter(({ position }) => position.startsWith('floor'))
    for (const { position } of shippedOnFloor) {
      expect(inPosition(emptyDraft().routine, position).avoidIf).toContain('floor')
    }
  })
})
