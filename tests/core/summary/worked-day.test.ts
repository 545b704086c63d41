import { describe, expect, it } from 'vitest'

import { at, taken, worked } from '../../support/written-day.ts'
import { london, monday, week } from './written-week.ts'

describe('the worked day of the law', () => {
  const { facts, days, breaks, activeDays } = week([...worked, taken('2025-11-03T09:32:00Z')])
  const [first] = days

  it('has 6780 s of sitting, on the one active day', () => {
    expect(facts.sittingSeconds).toBe(6780)
    expect(activeDays).toBe(1)
    expect(facts.usualDay).toBe(6780)
  })

  it('was not sitting for a little over a fifth of the time at the desk', () => {
    expect(first?.trackedSeconds).toBe(8740)
    expect(facts.notSitting).toBeCloseTo(1960 / 8740, 12)
  })

  it('has its longest sit from 9:32 on, without the 40 s that were bridged', () => {
    const start = at('2025-11-03T09:32:00Z')
    expect(facts.longestSit).toEqual({ start, date: monday, zone: london, seconds: 4380 })
  })

  it('has a typical sit of half an hour, and half of all sitting in sits of up to 73 min', () => {
    expect(facts.typicalSit).toBe(1800)
    expect(facts.halfTimeSit).toBe(4380)
  })

  it('has 35.4 % of its sitting in short sits', () => {
    expect(facts.shortSitShare).toBeCloseTo(0.35398230088495575, 12)
  })

  it('has the break that was asked for, and one of its own', () => {
    expect(breaks).toEqual({
      taken: 1,
      partial: 0,
      own: 1,
      skipped: 0,
      expired: 0,
      postponed: 0,
      prompts: 1,
    })
    expect(facts.answerRate).toBe(1)
    expect(facts.breaksPerHour).toBeCloseTo(2 / (6780 / 3600), 12)
  })

  it('fills three hours of the map, and leaves the others without any time', () => {
    const hours = first?.hours ?? []
    expect(hours).toHaveLength(24)
    expect(hours.slice(9, 12)).toEqual([
      { sittingSeconds: 3480, trackedSeconds: 3600 },
      { sittingSeconds: 2700, trackedSeconds: 3600 },
      { sittingSeconds: 600, trackedSeconds: 1540 },
    ])
    const others = [...hours.slice(0, 9), ...hours.slice(12)]
    expect(others.every(({ trackedSeconds }) => trackedSeconds === 0)).toBe(true)
  })

  it('stacks its three sits from the morning on', () => {
    expect(first?.sits).toEqual([
      { start: at('2025-11-03T09:00:00Z'), seconds: 1800, whole: 1800 },
      { start: at('2025-11-03T09:32:00Z'), seconds: 4380, whole: 4380 },
      { start: at('2025-11-03T11:15:40Z'), seconds: 600, whole: 600 },
    ])
  })
})
