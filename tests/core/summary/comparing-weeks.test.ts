import { describe, expect, it } from 'vitest'

import { now } from '../../support/written-day.ts'
import { checkIn, prompts, sits, week } from './written-week.ts'

describe('a week without an active day', () => {
  it.each([
    ['nothing recorded', []],
    ['prompts alone', prompts('2025-11-04', 'postponed')],
  ])('has no averages, medians and rates: %s', (_name, entries) => {
    const { facts, headline, activeDays, before, comfort, insights, missedSeconds } = week(entries)
    expect(headline).toEqual({ code: 'nothing' })
    expect(facts).toEqual({
      sittingSeconds: 0,
      standingSeconds: 0,
      usualDay: null,
      notSitting: null,
      longestSit: null,
      typicalSit: null,
      halfTimeSit: null,
      shortSitShare: null,
      answerRate: null,
      breaksPerHour: null,
      daysMoved: 0,
    })
    expect({ activeDays, before, insights, missedSeconds }).toEqual({
      activeDays: 0,
      before: null,
      insights: [],
      missedSeconds: null,
    })
    expect(comfort).toEqual({ median: null, count: 0, trend: null, scores: [] })
  })

  it('still has its seven days, with all their hours', () => {
    const { days } = week([])
    expect(days).toHaveLength(7)
    expect(days.every(({ hours }) => hours.length === 24)).toBe(true)
  })

  it('has no usual day where somebody only passed by', () => {
    const { facts, headline } = week(sits('2025-11-04', 10))
    expect(headline).toEqual({ code: 'nothing' })
    expect(facts).toMatchObject({ sittingSeconds: 600, usualDay: null })
  })
})

const lastWeek = ['2025-10-27', '2025-10-28', '2025-10-29'].flatMap((date) => sits(date, 60))
/** Check-ins of three days from a Monday on. */
const felt = (from: number, score: number, month = '10') =>
  [0, 1, 2].map((later) => checkIn(`2025-${month}-${from + later}T15:00:00Z`, score))

describe('the week before', () => {
  const two = ['2025-11-03', '2025-11-04'].flatMap((date) => sits(date, 40))

  it('is told beside a week of two active days', () => {
    expect(week([...lastWeek, ...two]).before).toMatchObject({
      sittingSeconds: 3 * 3600,
      typicalSit: 3600,
    })
  })

  it('is not told beside one active day, nor is it the arrow of the comfort', () => {
    const scores = [
      ...felt(27, 5),
      ...['03', '04', '05'].map((d) => checkIn(`2025-11-${d}T15:00:00Z`, 2)),
    ]
    const one = week([...lastWeek, ...sits('2025-11-03', 40), ...scores])
    expect(one.before).toBeNull()
    expect(one.comfort.trend).toBeNull()
    expect(week([...lastWeek, ...two, ...scores]).comfort.trend).toBe('lower')
  })

  it('is not told where it had one active day itself', () => {
    expect(week([...sits('2025-10-27', 60), ...two]).before).toBeNull()
  })

  it('is not told by days that were not active', () => {
    expect(
      week([...lastWeek, ...sits('2025-11-03', 40), ...sits('2025-11-04', 20)]).before,
    ).toBeNull()
  })
})

describe('a week that is not over', () => {
  const entries = [
    ...lastWeek,
    ...sits('2025-10-31', 90),
    ...['2025-11-03', '2025-11-04', '2025-11-05'].flatMap((date) => sits(date, 40)),
  ]

  it('is beside the same weekdays of the week before', () => {
    const tuesday = week(entries, { now: now('2025-11-04T12:00:00Z') })
    expect(tuesday.soFar).toBe(true)
    expect(tuesday.before?.sittingSeconds).toBe(2 * 3600)
  })

  it('is beside the whole of it when it is over', () => {
    const over = week(entries, { date: '2025-11-03', now: now('2025-11-12T12:00:00Z') })
    expect(over.before?.sittingSeconds).toBe(3 * 3600 + 5400)
  })

  it('has the comfort of the same weekdays beside it as well', () => {
    const early = [3, 4, 5].map((day) => checkIn(`2025-11-0${day}T15:00:00Z`, 4))
    const scores = [
      ...felt(27, 4),
      checkIn('2025-10-30T15:00:00Z', 9),
      checkIn('2025-10-31T15:00:00Z', 9),
      checkIn('2025-11-01T15:00:00Z', 9),
      checkIn('2025-11-02T15:00:00Z', 9),
      ...early,
    ]
    const trend = (iso: string) =>
      week([...entries, ...scores], { date: '2025-11-03', now: now(iso) }).comfort.trend
    expect(trend('2025-11-05T20:00:00Z')).toBeNull()
    expect(trend('2025-11-12T20:00:00Z')).toBe('lower')
  })
})
