import { describe, expect, it } from 'vitest'

import { candidates } from '#core/picker'
import type { Circumstances } from '#core/picker-circumstances'
import { because } from '#core/picker-reasons'
import { before, hours, minutes } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { after, checkIn, done, everything, fresh, now, slot } from '../support/offered.ts'

const noQuotas: Partial<Circumstances> = { training: { ...fresh.training, quotas: {} } }
const starring = (id: string): Partial<Circumstances> => ({
  person: { ...everything, settings: { ...everything.settings, starred: [id] } },
})

/** Why a routine would be offered. */
function why(id: string, ...more: readonly Partial<Circumstances>[]) {
  const asked: Circumstances = Object.assign({}, fresh, noQuotas, ...more)
  const found = candidates(catalogue, asked).find(({ routine }) => routine.id === id)
  return found === undefined ? null : because(found.routine, found.terms, asked)
}
const quotas = { training: fresh.training }

describe('why a routine is offered', () => {
  it('is that the week misses what it moves, since the day it was last moved', () => {
    expect(why('thread-the-needle', quotas, after(done('seated-rotation', hours(20))))).toEqual({
      code: 'not-moved-since',
      target: 'thoracic-rotation',
      at: before(now, hours(20)),
    })
    // A shorter mention of what was moved today, and what never was, as far as anybody knows.
    const asked = { code: 'this-week', target: 'thoracic-rotation' }
    expect(why('thread-the-needle', quotas, after(done('seated-rotation')))).toEqual(asked)
    expect(why('thread-the-needle', quotas)).toEqual(asked)
  })

  it('is another target of the routine where the week misses that one more', () => {
    const past = { ...fresh.past, moved: { scapular: 5 } }
    expect(why('wall-slides', quotas, { past })).toEqual({
      code: 'this-week',
      target: 'shoulder-mobility',
    })
    const lastMoved = { 'shoulder-mobility': before(now, hours(30)) }
    expect(why('wall-slides', quotas, { past: { ...past, lastMoved } })).toEqual({
      code: 'not-moved-since',
      target: 'shoulder-mobility',
      at: before(now, hours(30)),
    })
  })

  it('is what was said at the last check-in', () => {
    expect(why('neck-tilts', after(checkIn({ area: 'neck' })))).toEqual({
      code: 'area',
      area: 'neck',
    })
    expect(why('walk-break', after(checkIn({ area: 'neck' })))).toEqual({ code: 'fits' })
    expect(why('calm-breathing', after(checkIn({ tags: ['tense-day'] })))).toEqual({
      code: 'tense-day',
    })
  })

  it('is that it is liked, or that it bears a star', () => {
    expect(why('neck-tilts', { ratings: { 'neck-tilts': 'liked' } })).toEqual({ code: 'liked' })
    expect(why('neck-tilts', starring('neck-tilts'))).toEqual({ code: 'starred' })
    expect(why('neck-tilts', { ratings: { 'neck-tilts': 'not-for-me' } })).toEqual({ code: 'fits' })
  })

  it('is that it gets somebody up after a long sit', () => {
    const long = { slot: { ...slot, long: true, length: minutes(5) } }
    expect(why('wall-slides', long)).toEqual({ code: 'up' })
    expect(why('wall-slides')).toEqual({ code: 'fits' })
    // Neither in the chair nor on the floor.
    expect(why('neck-tilts', long)).toEqual({ code: 'fits' })
    expect(why('towel-extension', long)).toEqual({ code: 'fits' })
  })

  it('is the one that weighs most', () => {
    const liked = { ratings: { 'neck-tilts': 'liked' } } as const
    const asked = { code: 'this-week', target: 'neck' }
    expect(why('neck-tilts', quotas, liked, after(checkIn({ area: 'neck' })))).toEqual(asked)
    const nearlyAll = { past: { ...fresh.past, moved: { neck: 1.5 } } }
    expect(why('neck-tilts', quotas, liked, nearlyAll)).toEqual({ code: 'liked' })
    expect(why('neck-tilts', quotas, nearlyAll)).toEqual(asked)
  })
})
