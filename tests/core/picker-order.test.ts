import { describe, expect, it } from 'vitest'

import type { History } from '#core/history'
import type { Ratings } from '#core/picker'
import { hours, seconds } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { done, everything, fresh, ids, scoreOf } from '../support/offered.ts'

const catCowAfter = (ago: number) =>
  scoreOf('cat-cow', {
    ...fresh,
    completions: [done('walk-break'), done('eyes-far-focus'), done('cat-cow', ago)],
  })

const wallSlidesAfter = (last: string, before: string) =>
  scoreOf('wall-slides', { ...fresh, completions: [done(last), done(before)] })

const wallSlides = (length: number, long = false) => scoreOf('wall-slides', fresh, { length, long })

const scores = (history: History) =>
  ['walk-break', 'calm-breathing', 'eyes-far-focus'].map((id) => scoreOf(id, history))

const rank = (ratings: Ratings) => ids(everything, fresh, ratings).indexOf('neck-tilts')

describe('the order', () => {
  it('puts what is liked or starred before it would have come, and what is not for the person after', () => {
    expect(rank({ 'neck-tilts': 'liked' })).toBeLessThan(rank({}))
    expect(rank({ 'neck-tilts': 'fine' })).toBe(rank({}))
    expect(rank({ 'neck-tilts': 'not-for-me' })).toBeGreaterThan(rank({}))
    const starred = { ...everything, settings: { ...everything.settings, starred: ['neck-tilts'] } }
    expect(ids(starred)).toEqual(ids(everything, fresh, { 'neck-tilts': 'liked' }))
  })

  it('leaves the chair before it stays in it', () => {
    const seated = new Set(
      catalogue.filter(({ movementClass }) => movementClass === 'seated').map(({ id }) => id),
    )
    const order = ids(everything)
    expect(order.slice(0, 10).filter((id) => seated.has(id))).toEqual([])
  })

  it('lets a routine come back over three days', () => {
    expect(catCowAfter(hours(72)) - catCowAfter(hours(24))).toBeCloseTo(2, 9)
    expect(catCowAfter(hours(72)) - catCowAfter(hours(48))).toBeCloseTo(1, 9)
    expect(catCowAfter(hours(2))).toBe(catCowAfter(hours(24)))
    expect(catCowAfter(hours(200))).toBe(catCowAfter(hours(72)))
  })

  it('lets walking, breathing and the eyes come as often as wanted', () => {
    const often = {
      ...fresh,
      completions: [done('cat-cow'), done('neck-tilts')],
      doneToday: { 'walk-break': 5, 'calm-breathing': 5, 'eyes-far-focus': 5 },
    }
    const lately = {
      ...often,
      completions: [
        ...often.completions,
        done('walk-break'),
        done('calm-breathing'),
        done('eyes-far-focus'),
      ],
    }
    expect(scores(often)).not.toContain(Number.NaN)
    expect(scores(lately)).toEqual(scores(often))
  })

  it('prefers what fills the break, by half a point at most', () => {
    // Ninety seconds of work for ninety, for a hundred and eighty, and a little more than fits.
    expect(wallSlides(seconds(90)) - wallSlides(seconds(180))).toBeCloseTo(0.25, 9)
    expect(wallSlides(seconds(85))).toBe(wallSlides(seconds(90)))
    expect(wallSlides(seconds(180), true) - wallSlides(seconds(180))).toBeCloseTo(0.5, 9)
  })

  it('moves something else than the last two did', () => {
    const other = wallSlidesAfter('walk-break', 'neck-tilts')
    expect(other - wallSlidesAfter('scapular-setting', 'walk-break')).toBeCloseTo(1, 9)
    expect(other - wallSlidesAfter('walk-break', 'scapular-setting')).toBeCloseTo(0.5, 9)
  })
})
