import { describe, expect, it } from 'vitest'

import { day } from '../../support/written-day.ts'
import { dates, week } from './written-week.ts'

/** A day in London with its longest sit at an hour, for so many minutes, beside a shorter one. */
function longestAt(date: string, hour: number, minutes: number) {
  const time = (at: number) => `${date}T${String(at).padStart(2, '0')}:00:00Z`
  const longest = day(time(hour), [['sitting', 60 * minutes]])
  const other = day(time(hour < 14 ? 18 : 8), [['sitting', 60 * minutes - 60]])
  return hour < 14 ? [...longest, ...other] : [...other, ...longest]
}

/** Days from Monday on, each told by the hour of its longest sit and by its minutes. */
const insights = (...told: readonly (readonly [hour: number, minutes: number])[]) =>
  week(told.flatMap(([hour, minutes], index) => longestAt(dates(3, 7)[index] ?? '', hour, minutes)))
    .insights

describe('insights', () => {
  it('tell on how many days the longest sit was after 14:00, as the law has it', () => {
    const [first] = insights([14, 90], [15, 90], [9, 40], [16, 50])
    expect(first).toEqual({ code: 'longest-after-14', days: 3, of: 4 })
  })

  it('come from three active days on', () => {
    expect(insights([15, 90], [15, 90])).toEqual([])
    expect(insights([15, 90], [15, 90], [15, 90])).toHaveLength(2)
    const twoAndALittle = [
      ...longestAt('2025-11-03', 15, 90),
      ...longestAt('2025-11-04', 15, 90),
      ...day('2025-11-05T15:00:00Z', [['sitting', 600]]),
    ]
    expect(week(twoAndALittle).insights).toEqual([])
  })

  it('are at most two, each with its count', () => {
    expect(insights([9, 90], [9, 90], [15, 90])).toEqual([
      { code: 'longest-before-12', days: 2, of: 3 },
      { code: 'sit-over-hour', days: 3, of: 3 },
    ])
  })

  it('say nothing of what held on half of the days', () => {
    expect(insights([15, 90], [15, 30], [9, 90], [9, 30])).toEqual([])
  })

  it.each([
    [13, null],
    [14, 'longest-after-14'],
    [12, null],
    [11, 'longest-before-12'],
  ])('go by the hour at which a sit began: at %i that is %s', (hour, code) => {
    const found = insights([hour, 60], [hour, 60], [hour, 60]).find((insight) =>
      insight.code.startsWith('longest'),
    )
    expect(found?.code ?? null).toBe(code)
  })

  it.each([
    [60, 'no-sit-over-hour'],
    [61, 'sit-over-hour'],
  ])('call %i minutes %s', (minutes, code) => {
    expect(insights([12, minutes], [12, minutes], [12, minutes])).toEqual([
      { code, days: 3, of: 3 },
    ])
  })

  it('read the clock where the person was', () => {
    const inTokyo = dates(3, 3).flatMap((date) =>
      day(`${date}T05:00:00Z`, [['sitting', 3000]], 'Asia/Tokyo'),
    )
    expect(week(inTokyo).insights[0]).toEqual({ code: 'longest-after-14', days: 3, of: 3 })
  })

  it('leave out a day that has nothing but the end of last night', () => {
    const nights = ['2025-11-03', '2025-11-04', '2025-11-05'].flatMap((date) =>
      day(`${date}T15:00:00Z`, [['sitting', 3000]]),
    )
    const overnight = day('2025-11-05T23:30:00Z', [['sitting', 2 * 3600]])
    const { insights, activeDays } = week([...nights, ...overnight])
    expect(activeDays).toBe(4)
    expect(insights[0]).toEqual({ code: 'longest-after-14', days: 3, of: 3 })
  })
})
