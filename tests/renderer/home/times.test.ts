import { describe, expect, it } from 'vitest'

import {
  dateRange,
  dateWords,
  daysLater,
  hourName,
  hourNow,
  shortWeekday,
} from '../../../renderer/home/times.ts'
import { at } from './thursday.ts'

describe('hours on the axis', () => {
  it.each([
    ['en-GB', '8'],
    ['en-US', '8 AM'],
    ['en-u-hc-h23', '8'],
    ['de', '8'],
  ])('are short in %s: %s', (locale, name) => {
    // Which space stands before AM is the business of the locale's data.
    expect(hourName(at('8:00'), 'Europe/London', locale).replace(/\s/, ' ')).toBe(name)
  })

  it('are those of the zone', () => {
    expect(hourName(at('8:30'), 'Asia/Kolkata', 'en-GB')).toBe('14')
    expect(hourName(at('0:00'), 'Europe/London', 'en-GB')).toBe('0')
  })
})

describe('the date', () => {
  it('stays the date it is, whatever the zone of the computer', () => {
    expect(dateWords('2025-11-06', 'en-GB')).toEqual({ weekday: 'Thursday', day: '6 November' })
  })
})

const range = (from: string, to: string, locale = 'en-GB', today = '2025-11-06') =>
  dateRange(from, to, locale, today, 'to')

describe('a range of dates', () => {
  it('names a month once where it is one', () => {
    expect(range('2025-10-27', '2025-11-02')).toBe('27 October to 2 November')
    expect(range('2025-11-03', '2025-11-09')).toBe('3 to 9 November')
    expect(range('2025-11-03', '2025-11-09', 'en-US')).toBe('November 3 to 9')
  })

  it('names the year where it is not the present one', () => {
    expect(range('2025-12-29', '2026-01-04')).toBe('29 December 2025 to 4 January 2026')
    expect(range('2024-11-04', '2024-11-10')).toBe('4 to 10 November 2024')
  })
})

describe('dates and hours beside each other', () => {
  it('go on over the end of a month and of a year', () => {
    expect(daysLater('2025-10-27', 7)).toBe('2025-11-03')
    expect(daysLater('2026-01-01', -1)).toBe('2025-12-31')
    expect(shortWeekday('2025-11-06', 'en-GB')).toBe('Thu')
  })

  it('are those of the wall', () => {
    expect(hourNow(at('8:30'), 'Asia/Kolkata')).toBe(14)
    expect(hourNow(at('0:10'), 'Europe/London')).toBe(0)
  })
})
