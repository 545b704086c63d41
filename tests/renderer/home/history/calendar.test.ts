import { describe, expect, it } from 'vitest'

import type { Weekday } from '#core/calendar'

import {
  isBlank,
  totalOf,
  weekdaysFrom,
  weeksOf,
  yearsOf,
  type Week,
} from '../../../../renderer/home/history/calendar.ts'
import { historyOf, monthOf } from './months.ts'

/** A row as it looks: numbers of days with a record, dots for those without, blanks outside. */
const drawn = (week: Week): string =>
  week
    .map(({ date, isOutside, day }) => (isOutside ? '_' : day === null ? '.' : date.slice(8)))
    .join(' ')

const rows = (month: string, days: readonly number[], startsOn: Weekday, today = '2027-01-01') =>
  weeksOf(monthOf(month, days), startsOn, today).map(drawn)

describe('a month in rows of weeks', () => {
  it('begins its rows on the day on which weeks begin', () => {
    const days = [1, 2, 31]
    expect(rows('2026-10', days, 1)).toEqual([
      '_ _ _ 01 02 . .',
      '. . . . . . .',
      '. . . . . . .',
      '. . . . . . .',
      '. . . . . 31 _',
    ])
    expect(rows('2026-10', days, 7)[0]).toBe('_ _ _ _ 01 02 .')
    expect(rows('2026-10', days, 6)[0]).toBe('_ _ _ _ _ 01 02')
  })

  it('fills whole rows where it can, and six where it must', () => {
    expect(rows('2027-02', [1, 28], 1, '2027-12-31')).toHaveLength(4)
    expect(rows('2026-08', [1, 31], 1)).toEqual([
      '_ _ _ _ _ 01 .',
      '. . . . . . .',
      '. . . . . . .',
      '. . . . . . .',
      '. . . . . . .',
      '31 _ _ _ _ _ _',
    ])
  })

  it('has the 29th of February when there is one', () => {
    expect(rows('2028-02', [29], 1, '2028-12-31').at(-1)).toBe('. 29 _ _ _ _ _')
    expect(rows('2027-02', [28], 1, '2027-12-31').at(-1)).toBe('. . . . . . 28')
  })

  it('ends today, and says nothing of days to come', () => {
    expect(rows('2026-11', [16], 1, '2026-11-18').at(-1)).toBe('16 . . _ _ _ _')
    expect(rows('2026-11', [16], 1, '2026-11-18')).toHaveLength(4)
  })
})

const names = (startsOn: Weekday) =>
  weekdaysFrom(startsOn).map((date) =>
    new Intl.DateTimeFormat('en', { weekday: 'short' }).format(new Date(`${date}T12:00Z`)),
  )

describe('the weekdays above the rows', () => {
  it.each([
    [1, 'Mon'],
    [6, 'Sat'],
    [7, 'Sun'],
  ] as const)('begin with the day %i of the week, %s', (startsOn, first) => {
    expect(names(startsOn)[0]).toBe(first)
    expect(new Set(names(startsOn)).size).toBe(7)
  })
})

describe('all that is kept', () => {
  it('is put together by year, the newest first', () => {
    const months = [monthOf('2026-02', [1]), monthOf('2026-01', [1]), monthOf('2025-12', [1])]
    expect(yearsOf(months).map(({ year, months: of }) => [year, of.length])).toEqual([
      ['2026', 2],
      ['2025', 1],
    ])
  })

  it('counts days at the desk from the very first day on', () => {
    const history = historyOf(monthOf('2026-11', [2, 3, 16]), monthOf('2025-03', [3, 4]))
    expect(totalOf(history)).toEqual({ since: '2025-03-03', days: 5 })
    expect(totalOf(historyOf())).toBeNull()
  })

  it('is nothing to look back at until a day was at the desk', () => {
    const short = { activeDays: 0, usualDay: null }
    expect(isBlank(historyOf())).toBe(true)
    expect(isBlank(historyOf(monthOf('2026-11', [16], short)))).toBe(true)
    expect(isBlank(historyOf(monthOf('2026-11', [13, 16], short)))).toBe(false)
    expect(isBlank(historyOf(monthOf('2026-11', [16])))).toBe(false)
  })
})
