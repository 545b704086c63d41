import { describe, expect, it } from 'vitest'

import { day, now } from '../../support/written-day.ts'
import { london, week } from './written-week.ts'

const newYork = 'America/New_York'

/** Whether an hour in one zone and an hour in another, on one date, are a day of travel. */
const hasTravel = (zone: string, other: string) =>
  week([
    ...day('2025-11-05T08:00:00Z', [['sitting', 3600]], zone),
    ...day('2025-11-05T10:00:00Z', [['sitting', 3600]], other),
  ]).days[2]?.isTravel

describe('a day of travel', () => {
  const morning = day('2025-11-05T08:00:00Z', [['sitting', 2 * 3600]], london)
  const evening = day('2025-11-05T20:00:00Z', [['sitting', 7 * 3600]], newYork)
  const wednesday = () => week([...morning, ...evening]).days[2]

  it('westward is one date, longer than others, with all of its sitting', () => {
    expect(wednesday()).toMatchObject({ date: '2025-11-05', sittingSeconds: 32400, isTravel: true })
  })

  it('has each sit at the hour that the clock showed there', () => {
    const hours = wednesday()?.hours ?? []
    const sat = hours.flatMap(({ sittingSeconds }, hour) => (sittingSeconds > 0 ? hour : []))
    expect(sat).toEqual([8, 9, 15, 16, 17, 18, 19, 20, 21])
  })

  it('eastward is shorter, and nothing is filled in', () => {
    const { days, facts } = week([
      ...day('2025-11-05T20:00:00Z', [['sitting', 3 * 3600]], newYork),
      ...day('2025-11-06T09:00:00Z', [['sitting', 2 * 3600]], 'Asia/Tokyo'),
    ])
    expect(days.map(({ sittingSeconds }) => sittingSeconds)).toEqual([0, 0, 10800, 7200, 0, 0, 0])
    expect(facts.sittingSeconds).toBe(18000)
  })

  it('keeps the seconds of the whole trip, and the date line takes none', () => {
    const flight = [
      ...day('2025-11-05T08:00:00Z', [['sitting', 5000]], 'Pacific/Auckland'),
      ...day('2025-11-05T22:00:00Z', [['sitting', 5000]], 'Pacific/Honolulu'),
    ]
    const { days, facts } = week(flight)
    expect(facts.sittingSeconds).toBe(10000)
    expect(days[2]).toMatchObject({ sittingSeconds: 10000, isTravel: true })
  })

  it('is none between places with the same hours, or two names of one place', () => {
    expect(hasTravel(london, 'Europe/Lisbon')).toBe(false)
    expect(hasTravel('Asia/Kolkata', 'Asia/Calcutta')).toBe(false)
    expect(hasTravel(london, 'Europe/Paris')).toBe(true)
  })

  it('is looked at from where the person is now', () => {
    expect(week([], { now: now('2025-11-09T20:00:00Z', 'Asia/Tokyo') })).toMatchObject({
      zone: 'Asia/Tokyo',
      from: '2025-11-10',
    })
  })
})
