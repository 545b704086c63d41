import { describe, expect, it } from 'vitest'

import { at, day, now } from '../../support/written-day.ts'
import { checkIn, dated, event, week } from './written-week.ts'

/** Somebody who began at 23:20 and stayed for an hour and a half. */
const late = (date: string) => day(`${date}T23:20:00Z`, [['sitting', 5400]])

describe('a sit over midnight', () => {
  it('counts on both days, and is one sit of the day it began on', () => {
    const { days, facts } = week(late('2025-11-03'))
    expect(days.map(({ sittingSeconds }) => sittingSeconds)).toEqual([2400, 3000, 0, 0, 0, 0, 0])
    expect(facts.longestSit).toMatchObject({ date: '2025-11-03', seconds: 5400 })
    expect(facts.typicalSit).toBe(5400)
  })

  it('is drawn on both days, each with its part and with the whole', () => {
    const { days } = week(late('2025-11-03'))
    expect(days[0]?.sits).toEqual([
      { start: at('2025-11-03T23:20:00Z'), seconds: 2400, whole: 5400 },
    ])
    expect(days[1]?.sits).toEqual([
      { start: at('2025-11-04T00:00:00Z'), seconds: 3000, whole: 5400 },
    ])
  })

  it('over the end of a week is a sit of the first, with seconds in both', () => {
    const entries = late('2025-11-09')
    const first = week(entries)
    const second = week(entries, { now: now('2025-11-12T12:00:00Z') })
    expect(first.facts).toMatchObject({ sittingSeconds: 2400, halfTimeSit: 5400 })
    expect(first.facts.longestSit?.seconds).toBe(5400)
    expect(second.facts).toMatchObject({
      sittingSeconds: 3000,
      longestSit: null,
      typicalSit: null,
      halfTimeSit: null,
      shortSitShare: null,
    })
  })
})

describe('a day that begins at four', () => {
  it('has the hours after midnight', () => {
    const { days } = dated(late('2025-11-03'), 4)
    expect([...days.keys()]).toEqual(['2025-11-03'])
    expect(days.get('2025-11-03')?.sittingSeconds).toBe(5400)
  })

  it.each([
    [0, 3000],
    [1, undefined],
  ])('is a setting: at %i the second day has %s seconds', (startsAt, seconds) => {
    expect(dated(late('2025-11-03'), startsAt).days.get('2025-11-04')?.sittingSeconds).toBe(seconds)
  })

  it('has the prompts, the check-ins and the breaks of those hours too', () => {
    const night = day('2025-11-09T23:20:00Z', [
      ['sitting', 2000],
      ['away', 600, 'idle'],
      ['sitting', 4000],
    ])
    const entries = [...night, event('2025-11-10T02:00:00Z'), checkIn('2025-11-10T01:00:00Z', 4)]
    const rules = { startsOn: 1, dayStartsAt: 4 } as const
    const { breaks, comfort, days } = week(entries, { rules })
    expect(breaks).toMatchObject({ taken: 1, own: 1 })
    expect(comfort.scores).toEqual([{ date: '2025-11-09', score: 4 }])
    expect(days[6]?.hours[0]?.trackedSeconds).toBe(3600)
  })

  it('is still the day before until then', () => {
    const rules = { startsOn: 1, dayStartsAt: 4 } as const
    const monday = now('2025-11-10T03:59:00Z')
    expect(week([], { rules, now: monday })).toMatchObject({ from: '2025-11-03', soFar: true })
    expect(week([], { now: monday }).from).toBe('2025-11-10')
  })
})
