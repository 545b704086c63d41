import { describe, expect, it } from 'vitest'

import type { Interval } from '#core/journal'

import { day } from '../../support/written-day.ts'
import { dates, week } from './written-week.ts'

/** Days from nine to six. */
const usual = ['2025-10-27', '2025-10-28', '2025-10-29'].flatMap((date) =>
  day(`${date}T09:00:00Z`, [['sitting', 9 * 3600]]),
)
/** A day from nine on, with so many seconds without the app from some time on, and a sit after it. */
const gone = (date: string, from: string, length: number) => [
  ...day(`${date}T09:00:00Z`, [['sitting', 1800]]),
  ...day(`${date}T${from}:00Z`, [
    ['untracked', length, 'assumed'],
    ['sitting', 1800],
  ]),
]
const missed = (...days: readonly Interval[]) => week([...usual, ...days]).missedSeconds

describe('time without the app', () => {
  it.each([
    [4 * 3600, null],
    [4 * 3600 + 1, 4 * 3600 + 1],
  ])('of %i s in the usual hours is noted as %s', (length, noted) => {
    expect(missed(...gone('2025-11-03', '10:00', length))).toBe(noted)
  })

  it('adds up over the days of the week', () => {
    const [mon = '', tue = ''] = dates(3, 2)
    expect(missed(...gone(mon, '10:00', 3 * 3600), ...gone(tue, '12:00', 3 * 3600))).toBe(6 * 3600)
  })

  it('does not count in the evening and at night', () => {
    const evening = day('2025-11-03T17:00:00Z', [
      ['sitting', 3600],
      ['untracked', 14.5 * 3600, 'assumed'],
      ['sitting', 3600],
    ])
    expect(missed(...evening)).toBeNull()
  })

  it('does not count on a day off', () => {
    const tuesdayOff = day('2025-11-03T17:00:00Z', [
      ['sitting', 3600],
      ['untracked', 39 * 3600, 'assumed'],
      ['sitting', 3600],
    ])
    expect(missed(...tuesdayOff)).toBeNull()
  })

  it('counts in its own week only', () => {
    const lastWeek = gone('2025-10-31', '10:00', 6 * 3600)
    expect(missed(...lastWeek)).toBeNull()
  })

  it('has no usual hours to lie in where no day was active', () => {
    const one = day('2025-11-03T09:00:00Z', [
      ['sitting', 60],
      ['untracked', 6 * 3600, 'assumed'],
      ['sitting', 60],
    ])
    expect(week(one).missedSeconds).toBeNull()
  })

  it('of somebody who sits at night is looked for at night', () => {
    const rules = { startsOn: 1, dayStartsAt: 6 } as const
    const nights = ['2025-10-27', '2025-10-28', '2025-10-29'].flatMap((date) =>
      day(`${date}T20:00:00Z`, [['sitting', 7 * 3600]]),
    )
    const quietDay = day('2025-11-04T07:00:00Z', [
      ['untracked', 13 * 3600, 'assumed'],
      ['sitting', 3600],
    ])
    const quietNight = day('2025-11-04T20:00:00Z', [
      ['sitting', 600],
      ['untracked', 5 * 3600, 'assumed'],
      ['sitting', 600],
    ])
    const missedBy = (entries: readonly Interval[]) =>
      week([...nights, ...entries], { rules }).missedSeconds
    expect(missedBy(quietDay)).toBeNull()
    expect(missedBy(quietNight)).toBe(5 * 3600)
  })
})
