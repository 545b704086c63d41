import { describe, expect, it } from 'vitest'

import { headlineOf } from '#core/summary/headline'
import type { BreakCounts, WeekFacts } from '#core/summary/week-view'

import { day } from '../../support/written-day.ts'
import { dates, prompts, sits, week } from './written-week.ts'

const nothing = week([])
const longest = (seconds: number): WeekFacts['longestSit'] => ({
  start: 0 as never,
  date: '2025-11-04',
  seconds,
  zone: 'UTC',
})

interface Told {
  readonly facts?: Partial<WeekFacts>
  readonly before?: Partial<WeekFacts> | null
  readonly breaks?: Partial<BreakCounts>
  readonly days?: number
}

/** The headline of a week, of which only what matters is told. */
const headline = ({ facts, before = null, breaks, days = 4 }: Told) =>
  headlineOf(
    { ...nothing.facts, answerRate: 0.5, ...facts },
    before === null ? null : { ...nothing.facts, ...before },
    { ...nothing.breaks, ...breaks },
    days,
  )

const shorter = { facts: { shortSitShare: 0.4 }, before: { shortSitShare: 0.3 } }
const long = { longestSit: longest(7201) }

describe('the headline', () => {
  it('of a week without an active day says that nothing was recorded', () => {
    expect(headline({ days: 0, breaks: { own: 3 } })).toEqual({ code: 'nothing' })
  })

  it('of a single day speaks of a quiet week, whatever else there was', () => {
    const all = { ...shorter, breaks: { own: 3 }, days: 1 }
    expect(headline(all)).toEqual({ code: 'quiet' })
    expect(headline({ ...all, days: 2 })).toEqual({ code: 'shorter-sits' })
  })

  it('first speaks of more sitting in short spells, also in a week with a long sit', () => {
    const both = { ...shorter, facts: { ...shorter.facts, ...long } }
    expect(headline(both)).toEqual({ code: 'shorter-sits' })
  })

  it.each([
    [0.3, 0.35, 'shorter-sits'],
    [0.35, 0.4, 'shorter-sits'],
    [0.5, 0.55, 'shorter-sits'],
    [0.3, 0.3499, 'breaks'],
    [0.4, 0.3, 'breaks'],
    [null, 0.9, 'breaks'],
    [0.1, null, 'breaks'],
  ] as const)('does so from five points on: %s to %s is %s', (before, now, code) => {
    const told = { facts: { shortSitShare: now }, before: { shortSitShare: before } }
    expect(headline(told).code).toBe(code)
  })

  it('does so only beside another week', () => {
    expect(headline({ facts: { shortSitShare: 0.9 } }).code).toBe('breaks')
  })

  it('then names the longest sit where it was over two hours', () => {
    expect(headline({ facts: long, breaks: { own: 9 } })).toEqual({
      code: 'long-sit',
      seconds: 7201,
      date: '2025-11-04',
    })
    expect(headline({ facts: { longestSit: longest(7200) } }).code).toBe('breaks')
  })

  it.each([
    ['half', { taken: 2, own: 2 }, 'breaks'],
    ['more than half', { taken: 2, own: 3 }, 'mostly-own'],
    ['half with those in part', { taken: 1, partial: 2, own: 3 }, 'breaks'],
    ['all, though prompts were skipped', { own: 3, skipped: 2 }, 'mostly-own'],
  ] as const)('then says whose idea most breaks were: %s of one’s own', (_name, breaks, code) => {
    expect(headline({ breaks }).code).toBe(code)
  })

  it('praises breaks before we asked where we never did', () => {
    const unasked = { facts: { answerRate: null }, breaks: { own: 1 } }
    expect(headline(unasked)).toEqual({ code: 'all-own' })
    const asked = { ...unasked, breaks: { own: 1, postponed: 1 } }
    expect(headline(asked)).toEqual({ code: 'mostly-own' })
    const inPart = { ...unasked, breaks: { own: 2, partial: 1 } }
    expect(headline(inPart)).toEqual({ code: 'mostly-own' })
  })

  it('else counts the breaks of every kind, and the active days', () => {
    const breaks = { taken: 5, partial: 2, own: 3, skipped: 4 }
    expect(headline({ breaks, days: 3 })).toEqual({ code: 'breaks', breaks: 10, days: 3 })
    expect(headline({ facts: { answerRate: null }, days: 3 })).toEqual({
      code: 'breaks',
      breaks: 0,
      days: 3,
    })
  })
})

describe('the headline of days at a desk', () => {
  it('goes from long sits to short ones', () => {
    const before = ['2025-10-27', '2025-10-28'].flatMap((date) => sits(date, 60, 60))
    const entries = [...before, ...dates(3, 2).flatMap((date) => sits(date, 30, 30, 30))]
    expect(week(entries).headline).toEqual({ code: 'shorter-sits' })
  })

  it('names the day of a sit over two hours', () => {
    const afternoon = day('2025-11-05T13:00:00Z', [['sitting', 9000]])
    const { headline } = week([...dates(3, 2).flatMap((date) => sits(date, 40, 40)), ...afternoon])
    expect(headline).toEqual({ code: 'long-sit', seconds: 9000, date: '2025-11-05' })
  })

  it('is praise where all breaks were natural and no prompt came', () => {
    const entries = dates(3, 2).flatMap((date) => sits(date, 40, 40))
    expect(week(entries).headline).toEqual({ code: 'all-own' })
    expect(week([...entries, ...prompts('2025-11-03', 'skipped')]).headline).toEqual({
      code: 'mostly-own',
    })
  })
})
