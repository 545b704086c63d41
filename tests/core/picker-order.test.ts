import { describe, expect, it } from 'vitest'

import type { DiaryEntry } from '#core/diary'
import type { CheckIn } from '#core/journal'
import type { Circumstances, Ratings, Slot } from '#core/picker-circumstances'
import { maintenance } from '#core/quotas'
import { hours, seconds } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { after, checkIn, done, everything, fresh, ids, scoreOf, slot } from '../support/offered.ts'

/** Without the plan's wishes, so that one other thing can be seen at a time. */
const noQuotas = { training: { ...fresh.training, quotas: {} } }
const scoreAfter = (id: string, ...diary: readonly DiaryEntry[]) =>
  scoreOf(id, { ...noQuotas, ...after(...diary) })

const catCowAfter = (ago: number) =>
  scoreAfter('cat-cow', done('cat-cow', ago), done('eyes-far-focus'), done('walk-break'))

const wallSlidesAfter = (last: string, before: string) =>
  scoreAfter('wall-slides', done(before), done(last))

const inSlot = (id: string, change: Partial<Slot>) => scoreOf(id, { slot: { ...slot, ...change } })
const wallSlides = (length: number, long = false) => inSlot('wall-slides', { length, long })

const rank = (ratings: Ratings, more: Partial<Circumstances> = {}) =>
  ids({ ratings, ...more }).indexOf('neck-tilts')

const withMoved = (moved: Circumstances['past']['moved']) => ({ past: { ...fresh.past, moved } })

const area = (...entries: readonly CheckIn[]) => after(...entries).said.area
const saying = (said: Partial<CheckIn>) => after(checkIn(said))

const gain = (id: string, named: CheckIn['area']) =>
  scoreOf(id, saying({ area: named })) - scoreOf(id)

const breathing = (tenseAgo: number) =>
  scoreOf('calm-breathing', after(checkIn({ tags: ['tense-day'] }, tenseAgo)))

describe('the order', () => {
  it('puts what is liked or starred before it would have come, and what is not for the person after', () => {
    expect(rank({ 'neck-tilts': 'liked' })).toBeLessThan(rank({}))
    expect(rank({ 'neck-tilts': 'fine' })).toBe(rank({}))
    expect(rank({ 'neck-tilts': 'not-for-me' })).toBeGreaterThan(rank({}))
    const starred = { ...everything, settings: { ...everything.settings, starred: ['neck-tilts'] } }
    expect(ids({ person: starred })).toEqual(ids({ ratings: { 'neck-tilts': 'liked' } }))
  })

  it('leaves the chair before it stays in it', () => {
    const seated = new Set(
      catalogue.filter(({ movementClass }) => movementClass === 'seated').map(({ id }) => id),
    )
    expect(
      ids(noQuotas)
        .slice(0, 10)
        .filter((id) => seated.has(id)),
    ).toEqual([])
  })

  it('lets a routine come back over three days', () => {
    expect(catCowAfter(hours(72)) - catCowAfter(hours(24))).toBeCloseTo(2, 9)
    expect(catCowAfter(hours(72)) - catCowAfter(hours(48))).toBeCloseTo(1, 9)
    expect(catCowAfter(hours(2))).toBe(catCowAfter(hours(24)))
    expect(catCowAfter(hours(200))).toBe(catCowAfter(hours(72)))
  })

  it('lets walking, breathing and the eyes come as often as wanted', () => {
    const free = ['walk-break', 'calm-breathing', 'eyes-far-focus']
    const lately = Array.from({ length: 5 }, () => free.map((id) => done(id))).flat()
    const since = [done('cat-cow'), done('neck-tilts')]
    for (const id of free)
      expect(scoreAfter(id, ...lately, ...since)).toBe(scoreAfter(id, ...since))
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

describe('what the week asks for (content E2: need, over)', () => {
  // Five times the blades, four times the shoulders: wall slides are for the one, and for the other too.
  it.each([
    [{}, 3],
    [{ scapular: 2.5 }, 1.5],
    // Half of what is missing of another target, once that is more.
    [{ scapular: 5 }, 1.5],
    [{ scapular: 5, 'shoulder-mobility': 2 }, 0.75],
    [{ scapular: 5, 'shoulder-mobility': 4 }, 0],
    [{ scapular: 7.5, 'shoulder-mobility': 4 }, -0.75],
    [{ scapular: 50, 'shoulder-mobility': 4 }, -1.5],
  ])('%o is worth %f', (moved, points) => {
    const without = scoreOf('wall-slides', noQuotas)
    expect(scoreOf('wall-slides', withMoved(moved)) - without).toBeCloseTo(points, 9)
  })

  it('asks for half without a plan, and for nothing of what has no quota', () => {
    const training = { ...fresh.training, quotas: maintenance }
    const walked = withMoved({ walk: 2.5 })
    const without = scoreOf('walk-break', noQuotas)
    expect(scoreOf('walk-break', { training, ...walked }) - without).toBeCloseTo(1.5, 9)
    expect(scoreOf('walk-break', walked) - without).toBeCloseTo(2.25, 9)
    expect(scoreOf('eyes-far-focus')).toBe(scoreOf('eyes-far-focus', noQuotas))
  })

  it('counts a routine in full for its first target and half for each other', () => {
    expect(after(done('wall-slides'), done('shoulder-rolls')).past.moved).toEqual({
      scapular: 1,
      'shoulder-mobility': 1.5,
      neck: 0.5,
    })
  })
})

describe('what a check-in said (content E2: pain, tags)', () => {
  it('favours what is for the area, and half of that what is for it too', () => {
    expect(gain('neck-tilts', 'neck')).toBeCloseTo(1, 9)
    expect(gain('shoulder-rolls', 'neck')).toBeCloseTo(1, 9)
    expect(gain('wall-slides', 'neck')).toBeCloseTo(0.5, 9)
    expect(gain('walk-break', 'neck')).toBeCloseTo(0, 9)
    expect(gain('dynamic-warm-up', 'low-back')).toBeCloseTo(0.5, 9)
  })

  it('goes by the last one of two weeks that named an area with some pain', () => {
    const neck = checkIn({ area: 'neck' }, hours(14 * 24))
    expect(area(neck)).toBe('neck')
    expect(area(checkIn({ area: 'neck' }, hours(14 * 24 + 1)))).toBeNull()
    expect(area(neck, checkIn({ area: 'low-back' }))).toBe('low-back')
    expect(area(neck, checkIn({ area: 'low-back', score: 0 }), checkIn())).toBe('neck')
  })

  it('likes slow breathing a point more on a tense day, and on that day alone', () => {
    expect(breathing(hours(1)) - breathing(hours(11))).toBeCloseTo(1, 9)
    expect(breathing(hours(11))).toBe(scoreOf('calm-breathing'))
    expect(scoreOf('walk-break', saying({ tags: ['tense-day'] }))).toBe(scoreOf('walk-break'))
  })
})
