import { describe, expect, it } from 'vitest'

import { daySums, monthsOf } from '#core/summary/months'

import { day } from '../../support/written-day.ts'
import { dated, prompts, sits } from './written-week.ts'

const months = (...entries: Parameters<typeof dated>[0][]) =>
  monthsOf(daySums(dated(entries.flat())))

describe('what is kept of a day', () => {
  it('is what its week says of it, and its longest sit', () => {
    const entries = [
      ...sits('2025-11-04', 20, 70, 30),
      ...prompts('2025-11-04', 'taken', 'skipped'),
    ]
    expect(daySums(dated(entries))).toEqual([
      {
        date: '2025-11-04',
        sittingSeconds: 7200,
        trackedSeconds: 7800,
        longestSit: 4200,
        breaks: 3,
        isActive: true,
        hasMoved: true,
      },
    ])
  })

  it('has the longest of the sits that began on it', () => {
    const night = day('2025-11-04T23:30:00Z', [['sitting', 5400]])
    expect(daySums(dated(night)).map(({ longestSit }) => longestSit)).toEqual([5400, 0])
  })
})

describe('months', () => {
  it('come with the newest first, and their days first to last', () => {
    const view = months(sits('2025-12-01', 40), sits('2026-01-31', 40), sits('2026-01-02', 40))
    expect(view.map(({ month, days }) => [month, days.map(({ date }) => date)])).toEqual([
      ['2026-01', ['2026-01-02', '2026-01-31']],
      ['2025-12', ['2025-12-01']],
    ])
  })

  it('have the mean of their active days, the days moved and the longest sit, the first of two', () => {
    const [november] = months(
      sits('2025-11-03', 40, 20, 20, 20),
      sits('2025-11-04', 40),
      sits('2025-11-05', 10),
    )
    expect(november).toMatchObject({
      activeDays: 2,
      daysMoved: 1,
      usualDay: (150 * 60) / 2,
      longestSit: { date: '2025-11-03', seconds: 2400 },
    })
  })

  it('leave out days on which nobody sat', () => {
    const away = day('2025-11-04T00:00:00Z', [['away', 24 * 3600, 'lock']])
    expect(months(away)).toEqual([])
    expect(months(sits('2025-11-03', 40), away)[0]?.days).toHaveLength(1)
  })

  it('without an active day, or a sit that began in them, say so', () => {
    const [passing] = months(sits('2025-11-03', 10))
    expect(passing).toMatchObject({ activeDays: 0, usualDay: null })
    const [january] = months(day('2025-12-31T23:30:00Z', [['sitting', 3000]]))
    expect(january).toMatchObject({ month: '2026-01', longestSit: null })
  })
})
