import { describe, expect, it } from 'vitest'

import type { Routine } from '#core/routines'
import { pictureOf } from '#core/steps'

import { catalogue } from '../support/catalogue.ts'
import { desk } from '../support/desk.ts'

describe('the picture of steps that borrow movements', () => {
  it('is that of the first in which something works', () => {
    expect(
      pictureOf([
        { kind: 'setup', figure: 'cat-cow/short/0' },
        { kind: 'hold' },
        { kind: 'reps', figure: 'cat-cow/short/1' },
        { kind: 'hold', figure: 'cat-cow/short/2' },
      ]),
    ).toBe('cat-cow/short/1')
  })

  it('is any there is, before none at all', () => {
    expect(pictureOf([{ kind: 'hold' }, { kind: 'rest', figure: 'cat-cow/short/2' }])).toBe(
      'cat-cow/short/2',
    )
    expect(pictureOf([{ kind: 'hold' }])).toBeUndefined()
  })

  it('comes with every offer', () => {
    const walk = catalogue.find(({ id }) => id === 'walk-break') as Routine
    const variants = walk.variants.map(({ key, totalSeconds, steps: [first, ...rest] }) => ({
      key,
      totalSeconds,
      steps: first === undefined ? [] : [{ ...first, figure: 'cat-cow/short/1' }, ...rest],
    }))
    const mine: Routine = { ...walk, id: 'mine', variants }
    expect(desk({ catalogue: [mine] }).snapshot().likelyNext.routine).toMatchObject({
      routineId: 'mine',
      figure: 'cat-cow/short/1',
    })
    expect(desk({ catalogue: [walk] }).snapshot().likelyNext.routine).not.toHaveProperty('figure')
  })
})
