import { describe, expect, it } from 'vitest'

import {
  isFiltering,
  noFilters,
  passes,
  toggled,
  type Filters,
} from '../../../../renderer/home/routines/filters.ts'
import { catalogue } from '../../../support/catalogue.ts'

/** Ids of what is left when looking for this; only the name and purpose are searched. */
const found = (filters: Partial<Filters>): readonly string[] =>
  catalogue
    .filter((routine) =>
      passes(routine, { ...noFilters, ...filters }, `${routine.name} ${routine.purpose}`),
    )
    .map(({ id }) => id)

describe('looking for routines', () => {
  it('finds all of them when nothing is asked for', () => {
    expect(found({})).toHaveLength(catalogue.length)
    expect(isFiltering(noFilters)).toBe(false)
    expect(isFiltering({ ...noFilters, search: '  ' })).toBe(false)
  })

  it('takes any of several places', () => {
    const counts = (['desk', 'standing-visible', 'private'] as const).map(
      (place) => found({ places: [place] }).length,
    )
    expect(counts).toEqual([12, 12, 8])
    expect(found({ places: ['desk', 'private'] })).toHaveLength(20)
  })

  it('calls short what has some version under two minutes', () => {
    const short = found({ short: true })
    expect(short).toContain('walk-break')
    expect(short).toContain('towel-extension')
    expect(short).not.toContain('dynamic-warm-up')
    expect(short).not.toContain('ball-massage-wall')
  })

  it('counts neither chair nor desk nor wall as equipment', () => {
    expect(found({ equipment: 'none' })).toHaveLength(24)
    expect(found({ equipment: 'none' })).toContain('wall-slides')
    expect(found({ equipment: 'none' })).not.toContain('doorway-pec-stretch')
  })

  it('finds what can use a thing, though another would do', () => {
    expect(found({ equipment: 'towel' })).toEqual(['chest-opener-pillow', 'towel-extension'])
    expect(found({ equipment: 'band' })).toEqual(['band-pull-aparts', 'band-rows', 'face-pulls'])
  })

  it('finds a target even where it comes second', () => {
    expect(found({ target: 'neck' })).toEqual(['neck-tilts', 'shoulder-rolls'])
    expect(found({ target: 'eyes' })).toEqual(['eyes-far-focus'])
  })

  it('asks for all that is asked for', () => {
    expect(found({ target: 'scapular', places: ['desk'], equipment: 'none' })).toEqual([
      'scapular-setting',
    ])
  })
})

describe('searching by word', () => {
  it('takes beginnings of words, in any order and case', () => {
    expect(found({ search: 'needle' })).toEqual(['thread-the-needle'])
    expect(found({ search: 'NEED thr' })).toEqual(['thread-the-needle'])
    expect(found({ search: 'eedle' })).toEqual([])
  })

  it('wants every word that was typed', () => {
    expect(found({ search: 'thread the towel' })).toEqual([])
  })

  it('does not mind accents', () => {
    const [routine] = catalogue
    if (routine === undefined) throw new Error('The catalogue is empty')
    expect(passes(routine, { ...noFilters, search: 'etirement' }, 'Étirement du dos')).toBe(true)
    expect(passes(routine, { ...noFilters, search: 'étir' }, 'ETIREMENT')).toBe(true)
  })
})

it('a chip that is pressed twice lets go', () => {
  const once = toggled(['desk'], 'private')
  expect(once).toEqual(['desk', 'private'])
  expect(toggled(once, 'desk')).toEqual(['private'])
})
