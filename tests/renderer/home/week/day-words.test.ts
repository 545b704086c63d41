import { beforeAll, describe, expect, it } from 'vitest'

import {
  dayInWords,
  daysTable,
  sitInWords,
  totalInWords,
} from '../../../../renderer/home/week/day-words.ts'
import type { WeekWords } from '../../../../renderer/home/week/week-words.ts'
import { aDay, aWeek, instant } from './a-week.ts'
import { english, spaced } from './english.ts'

let words: WeekWords
beforeAll(async () => {
  words = await english()
})

const monday = aDay('2025-10-27')
const saturday = aWeek.days[5] ?? expect.fail('the week has no Saturday')
const zone = 'Europe/London'

describe('a day in words', () => {
  it('has its total above the column', () => {
    expect(spaced(totalInWords(6 * 3_600 + 52 * 60, words))).toBe('6 h 52')
    expect(spaced(totalInWords(5 * 3_600 + 3 * 60, words))).toBe('5 h 03')
    expect(spaced(totalInWords(48 * 60, words))).toBe('48 min')
  })

  it('says how much sitting, in how many sits', () => {
    expect(spaced(dayInWords(monday, false, words))).toBe(
      'Monday: 3 h 12 min of sitting in 3 sits, the longest 1 h 52 min',
    )
    expect(spaced(dayInWords(saturday, false, words))).toBe('Saturday: no desk time')
    expect(spaced(dayInWords(saturday, true, words))).toBe('Saturday, today so far: no desk time')
  })

  it('names each sit by its time and length', () => {
    const sit = { start: instant('2025-10-27T14:08:00Z'), seconds: 6_720, whole: 6_720 }
    expect(spaced(sitInWords(monday, sit, zone, words))).toBe(
      'Monday 14:08: sitting for 1 h 52 min',
    )
  })

  it('has no sit of 0 min', () => {
    const sit = { start: instant('2025-10-27T14:08:00Z'), seconds: 40, whole: 40 }
    expect(spaced(sitInWords(monday, sit, zone, words))).toBe(
      'Monday 14:08: sitting for less than a minute',
    )
    const brief = { ...monday, sittingSeconds: 40, sits: [sit] }
    expect(spaced(dayInWords(brief, true, words))).toBe(
      'Monday, today so far: less than a minute of sitting in one sit',
    )
  })

  it('says what of a sit lies past midnight', () => {
    const sit = { start: instant('2025-10-28T00:00:00Z'), seconds: 3_000, whole: 5_400 }
    expect(spaced(sitInWords(aDay('2025-10-28'), sit, zone, words))).toBe(
      'Tuesday 00:00: 50 min of a sit of 1 h 30 min that goes past midnight',
    )
  })

  it('has dashes in the table where there was nothing, never a zero', () => {
    const { rows } = daysTable(aWeek.days, words)
    expect(rows[0]?.cells.map(spaced)).toEqual(['3 h 12 min', '3', '1 h 52 min', '4 h'])
    expect(rows[5]?.cells).toEqual(['–', '–', '–', '–'])
  })
})
