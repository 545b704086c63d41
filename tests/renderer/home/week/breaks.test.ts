import { beforeAll, describe, expect, it } from 'vitest'

import type { BreakCounts, WeekFacts } from '#core/summary/week-view'

import { breaksInWords, outcomeInWords } from '../../../../renderer/home/week/break-words.ts'
import { breakRows } from '../../../../renderer/home/week/breaks-shapes.ts'
import type { WeekWords } from '../../../../renderer/home/week/week-words.ts'
import { aWeek } from './a-week.ts'
import { english, spaced } from './english.ts'

let words: WeekWords
beforeAll(async () => {
  words = await english()
})

const none: BreakCounts = {
  taken: 0,
  partial: 0,
  own: 0,
  skipped: 0,
  expired: 0,
  postponed: 0,
  prompts: 0,
}

describe('the signs of breaks', () => {
  it('are one for each, in a row of their own', () => {
    const rows = breakRows(aWeek.breaks, 808)
    expect(rows.map(({ outcome, signs }) => [outcome, signs.length])).toEqual([
      ['taken', 20],
      ['own', 25],
      ['partial', 2],
      ['skipped', 5],
      ['expired', 3],
    ])
  })

  it('go on in further rows where there are more than fit', () => {
    const [taken, own] = breakRows({ ...none, taken: 60, own: 1 }, 808)
    const lines = new Set(taken?.signs.map(({ y }) => y))
    expect(lines.size).toBe(3)
    expect(Math.max(...(taken?.signs.map(({ x }) => x) ?? []))).toBeLessThan(808)
    expect(own?.y).toBeGreaterThan(Math.max(...lines))
  })

  it('stand below the name in a narrow window', () => {
    const [taken] = breakRows({ ...none, taken: 12 }, 220)
    expect(taken?.signs[0]).toEqual({ x: 11, y: 40 })
    expect(Math.max(...(taken?.signs.map(({ x }) => x) ?? []))).toBeLessThan(220)
  })

  it('are told in words, of how many prompts', () => {
    expect(outcomeInWords('taken', aWeek.breaks, words)).toBe('Taken when asked: 20 of 29 prompts')
    expect(outcomeInWords('own', aWeek.breaks, words)).toBe('Of your own: 25 breaks')
    expect(outcomeInWords('skipped', { ...none, taken: 1, prompts: 1 }, words)).toBe(
      'Skipped: 0 of one prompt',
    )
    expect(outcomeInWords('partial', aWeek.breaks, words)).toBe('Partly done: 2 breaks')
    expect(outcomeInWords('taken', { ...none, partial: 1 }, words)).toBe(
      'Taken when asked: none, and no prompt came',
    )
  })
})

const sentence = (facts: Partial<WeekFacts>, postponed = 6) =>
  spaced(
    breaksInWords(
      { facts: { ...aWeek.facts, ...facts }, breaks: { ...aWeek.breaks, postponed } },
      words,
    ),
  )

describe('the breaks of a week in words', () => {
  it('say how prompts were answered, and how many breaks an hour had', () => {
    expect(sentence({})).toBe(
      'You answered 69 % of prompts with a break, and 6 times you moved one five minutes later. That makes 1.5 breaks for each hour of sitting.',
    )
    expect(sentence({}, 1)).toMatch(/and once you moved one five minutes later/)
  })

  it('leave out what did not happen or cannot be known', () => {
    expect(sentence({ breaksPerHour: null }, 0)).toBe('You answered 69 % of prompts with a break.')
    expect(sentence({ answerRate: null, breaksPerHour: 1 }, 0)).toBe(
      'There was one break for each hour of sitting.',
    )
    expect(sentence({ answerRate: null, breaksPerHour: 0.01 })).toBe('')
  })
})
