import { describe, expect, it } from 'vitest'

import { dateWords, hourName } from '../../../renderer/home/times.ts'
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
