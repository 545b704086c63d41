import { beforeAll, describe, expect, it } from 'vitest'

import type { WeekFacts, WeekView } from '#core/summary/week-view'

import { compareFact, type Compared } from '../../../../renderer/home/week/compare.ts'
import { headlineMore } from '../../../../renderer/home/week/headline-more.ts'
import type { WeekWords } from '../../../../renderer/home/week/week-words.ts'
import { aWeek } from './a-week.ts'
import { english, spaced } from './english.ts'

let words: WeekWords
beforeAll(async () => {
  words = await english()
})

const more = (change: Partial<WeekView>) => spaced(headlineMore({ ...aWeek, ...change }, words))
const withShare = (shortSitShare: number | null): WeekFacts => ({ ...aWeek.facts, shortSitShare })

describe('the numbers below the headline', () => {
  it('go on from what the headline said', () => {
    expect(more({ insights: [{ code: 'longest-after-14', days: 3, of: 5 }] })).toBe(
      '68 % of it was in sits of 35 min or less, up from 61 % the week before. On 3 of 5 days your longest sit was after 14:00.',
    )
  })

  it('name the sitting where the headline did not', () => {
    const headline = { code: 'mostly-own' } as const
    expect(more({ headline })).toMatch(
      /^68 % of your sitting was .* up from 61 % the week before\.$/,
    )
    expect(more({ headline, before: null })).toBe(
      '68 % of your sitting was in sits of 35 min or less.',
    )
    expect(more({ headline, facts: withShare(0.5) })).toMatch(/down from 61 % the week before\.$/)
    expect(more({ headline, facts: withShare(0.612) })).toMatch(/the same as the week before\.$/)
  })

  it('compare with the same days while the week runs', () => {
    expect(more({ soFar: true })).toMatch(/up from 61 % by the same day last week\.$/)
  })

  it('are left out where there are none', () => {
    expect(more({ facts: withShare(null) })).toBe('')
  })

  it('say the hour of an insight as the clock does', () => {
    const insights = [{ code: 'longest-before-12', days: 4, of: 5 }] as const
    expect(more({ facts: withShare(null), insights })).toBe(
      'On 4 of 5 days your longest sit was before 12:00.',
    )
  })
})

const compared = (fact: Compared, change: Partial<WeekFacts>, soFar = false) => {
  const before: WeekFacts = { ...aWeek.facts, ...change }
  return spaced(compareFact(fact, { facts: aWeek.facts, before, soFar }, words))
}

describe('a fact beside the week before', () => {
  it('differs by whole minutes', () => {
    expect(compared('usualDay', { usualDay: 212 * 60 })).toBe('20 min less than the week before')
    expect(compared('usualDay', { usualDay: 100 * 60 })).toBe(
      '1 h 32 min more than the week before',
    )
  })

  it('is longer or shorter where it is a sit', () => {
    expect(compared('typicalSit', { typicalSit: 35 * 60 })).toBe(
      '3 min shorter than the week before',
    )
    const longestSit = aWeek.facts.longestSit
    expect(
      compared('longestSit', { longestSit: longestSit && { ...longestSit, seconds: 6_000 } }),
    ).toBe('12 min longer than the week before')
  })

  it('differs by points where it is a share', () => {
    expect(compared('notSitting', { notSitting: 0.18 })).toBe('2 points more than the week before')
    expect(compared('notSitting', { notSitting: 0.21 })).toBe('one point less than the week before')
  })

  it('is as before when the figures on screen are the same', () => {
    expect(compared('typicalSit', { typicalSit: 32 * 60 + 20 })).toBe('as in the week before')
    expect(compared('notSitting', { notSitting: 0.204 }, true)).toBe('as by the same day last week')
  })

  it('is held against the same days while the week runs', () => {
    expect(compared('usualDay', { usualDay: 212 * 60 }, true)).toBe(
      '20 min less than by the same day last week',
    )
  })

  it('says nothing without anything to compare', () => {
    expect(compared('usualDay', { usualDay: null })).toBeNull()
    const { facts } = aWeek
    expect(compareFact('usualDay', { facts, before: null, soFar: false }, words)).toBeNull()
  })
})
