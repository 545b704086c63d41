import { describe, expect, it } from 'vitest'

import { easierFirst } from '#core/easier'
import { candidates, offersFor } from '#core/picker'

import { catalogue } from '../support/catalogue.ts'
import { care, everything, fresh } from '../support/offered.ts'

const routineOf = (id: string) =>
  catalogue.find((one) => one.id === id) ?? expect.fail(`there is no ${id}`)

/** What comes when a routine is the best, it was too hard, and the others may be offered too. */
const instead = (id: string, others: readonly string[], eased: readonly string[] = [id]) =>
  easierFirst(
    { routine: routineOf(id) },
    others.map((other) => ({ routine: routineOf(other) })),
    eased,
  ).routine.id

describe('what was too hard (content C4)', () => {
  it('makes way for the best gentler routine for the same part of the body', () => {
    expect(instead('foam-roller-extension', ['walk-break', 'seated-cat-cow', 'cat-cow'])).toBe(
      'seated-cat-cow',
    )
    expect(instead('wall-slides', ['ytw-raises', 'scapular-setting'])).toBe('scapular-setting')
  })

  it('stays where there is none, or where it was not too hard', () => {
    expect(instead('bird-dog', ['sit-to-stand', 'neck-tilts'])).toBe('bird-dog')
    expect(instead('wall-slides', ['scapular-setting'], ['cat-cow'])).toBe('wall-slides')
  })

  it('stays where a shorter form or a lighter band is easier', () => {
    expect(instead('cat-cow', ['seated-cat-cow'])).toBe('cat-cow')
    expect(instead('band-rows', ['scapular-setting'])).toBe('band-rows')
  })

  it('is not what a prompt begins with', () => {
    const only = new Set(['wall-slides', 'scapular-setting', 'walk-break'])
    const few = catalogue.filter(({ id }) => only.has(id))
    const eased = { ...fresh, person: { ...everything, care: { ...care, eased: ['wall-slides'] } } }
    const lately = { ...fresh.past, moved: { walk: 10 } }
    const past = { ...eased, past: lately }
    expect(candidates(few, past)[0]?.routine.id).toBe('wall-slides')
    const offers = offersFor(few, past).map(({ routine }) => routine?.routineId)
    expect(offers).toEqual(['scapular-setting', 'walk-break'])
  })
})
