import { beforeAll, describe, expect, it } from 'vitest'

import type { HourShare, WeekDay } from '#core/summary/week-view'

import { hourExtremes } from '../../../../renderer/home/week/hour-extremes.ts'
import {
  extremesInWords,
  hourInWords,
  hoursTable,
  oddDaysInWords,
} from '../../../../renderer/home/week/hour-words.ts'
import {
  daysShown,
  hoursShapes,
  hoursShown,
  type Present,
} from '../../../../renderer/home/week/hours-shapes.ts'
import type { WeekWords } from '../../../../renderer/home/week/week-words.ts'
import { aDay, aWeek } from './a-week.ts'
import { english, spaced } from './english.ts'

let words: WeekWords
beforeAll(async () => {
  words = await english()
})

/** A day with so many minutes of sitting and at the desk in some of its hours. */
function dayWith(date: string, told: Readonly<Record<number, readonly [number, number]>>): WeekDay {
  const hours = Array.from({ length: 24 }, (_, hour): HourShare => {
    const [sitting = 0, tracked = 0] = told[hour] ?? []
    return { sittingSeconds: sitting * 60, trackedSeconds: tracked * 60 }
  })
  const trackedSeconds = hours.reduce((sum, share) => sum + share.trackedSeconds, 0)
  return { ...aDay(date), trackedSeconds, hours }
}

const nothing = (date: string) => dayWith(date, {})
const monday = dayWith('2025-10-27', { 9: [60, 60], 12: [20, 60], 14: [58, 60] })
const wednesday = dayWith('2025-10-29', { 9: [45, 60], 12: [30, 60], 15: [2, 4] })
const days = [
  nothing('2025-10-26'),
  monday,
  nothing('2025-10-28'),
  wednesday,
  nothing('2025-10-30'),
]

const kinds = (now: Present | null, startsAt = 0, of: readonly WeekDay[] = days) =>
  hoursShapes(of, startsAt, now, 808).rows.map(({ cells }) => cells.map(({ kind }) => kind))

const cell = (day: number, hour: number) => {
  const row = hoursShapes(days, 0, null, 808).rows[day] ?? expect.fail('no such day')
  const found = row.cells.find((candidate) => candidate.hour === hour)
  return spaced(hourInWords(row.day, found ?? expect.fail('no such hour'), words))
}

describe('the windows of a week', () => {
  it('are the hours with anything in them, and one on either side', () => {
    expect(hoursShown(days, 0)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16])
    expect(hoursShown([dayWith('2025-10-27', { 0: [9, 9], 23: [9, 9] })], 0)).toHaveLength(24)
    expect(hoursShown([nothing('2025-10-27')], 0)).toEqual([])
  })

  it('keep a night together where the day begins later', () => {
    expect(hoursShown([dayWith('2025-10-27', { 23: [60, 60], 1: [60, 60] })], 4)).toEqual([
      22, 23, 0, 1, 2,
    ])
  })

  it('are of the days from the first to the last at the desk', () => {
    expect(daysShown(days).map(({ date }) => date)).toEqual([
      '2025-10-27',
      '2025-10-28',
      '2025-10-29',
    ])
  })

  it('are grey below five minutes, and dots where nobody was', () => {
    const [ofMonday, ofTuesday, ofWednesday] = kinds(null)
    expect(ofMonday?.slice(0, 3)).toEqual(['none', 'window', 'none'])
    expect(new Set(ofTuesday)).toEqual(new Set(['none']))
    expect(ofWednesday?.at(-2)).toBe('hardly')
  })

  it('are not there before their time has come', () => {
    const [ofMonday, ofTuesday, ofWednesday] = kinds({ date: '2025-10-28', hour: 10 })
    expect(ofMonday?.at(-1)).toBe('none')
    expect(ofTuesday).toEqual(['none', 'none', 'none', ...Array.from({ length: 6 }, () => 'ahead')])
    // A clock that was set back; what is recorded is shown.
    expect(ofWednesday?.slice(0, 2)).toEqual(['ahead', 'window'])
  })

  it('fit the room that there is', () => {
    const cells = hoursShapes(days, 0, null, 808).rows[0]?.cells ?? []
    const last = cells.at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(808)
  })

  it('say in words what they show', () => {
    expect(cell(0, 14)).toBe('Monday 14:00: sitting for 58 of 60 min, 97 %')
    expect(cell(0, 10)).toBe('Monday 10:00: not at the desk')
    expect(cell(2, 15)).toBe('Wednesday 15:00: less than five minutes at the desk')
  })

  it('are a table with shares, and dashes where there is nothing to go by', () => {
    const { columns, rows } = hoursTable(days, 0, words)
    expect(columns.slice(0, 3)).toEqual(['Day', '08:00', '09:00'])
    expect(rows[2]?.cells.map(spaced)).toEqual(['–', '75 %', '–', '–', '50 %', '–', '–', '–', '–'])
  })
})

describe('hours that stand out', () => {
  it('are the ones with least and most sitting over the week', () => {
    expect(hourExtremes(days)).toEqual({ lightest: [12], fullest: [14] })
    expect(extremesInWords(days, words)).toBe('Your lightest hour is 12. Your fullest is 14.')
  })

  it('may be several', () => {
    const even = dayWith('2025-10-30', { 10: [58, 60], 9: [0, 1] })
    expect(extremesInWords([monday, wednesday, even], words)).toBe(
      'Your lightest hour is 12. Your fullest are 10 and 14.',
    )
  })

  it('need an hour at the desk to be known by', () => {
    const short = dayWith('2025-10-27', { 8: [0, 30], 9: [60, 60], 10: [50, 60] })
    expect(hourExtremes([short])).toEqual({ lightest: [10], fullest: [9] })
  })

  it('are none where all are alike', () => {
    const even = dayWith('2025-10-27', { 9: [50, 60], 10: [51, 60], 11: [50, 60] })
    expect(hourExtremes([even])).toEqual({ lightest: [], fullest: [] })
    expect(extremesInWords([even], words)).toBeNull()
  })
})

describe('days unlike others', () => {
  it('are named', () => {
    const odd = [
      { ...monday, isTravel: true },
      { ...wednesday, isClockAdjusted: true },
    ]
    expect(oddDaysInWords(odd, words)).toEqual([
      'Monday was a travel day: its hours come from more than one time zone.',
      'The clock was set back on Wednesday, so times of that day may be off.',
    ])
    expect(oddDaysInWords(aWeek.days, words)).toEqual([])
  })
})
