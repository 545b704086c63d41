import { describe, expect, it } from 'vitest'

import type { Weekday } from '#core/calendar'
import { weekdaysFrom, workdaysOf } from '../../../../../renderer/home/week-days.ts'
import { hoursInWords } from '../../../../../renderer/home/settings/hours/hours-words.ts'
import type { WeekHours } from '../../../../../renderer/home/settings/hours/week-hours.ts'
import { speech } from '../speech.ts'

const fromMonday = weekdaysFrom('monday', 'en-GB')

const time = (hour: string) => `${hour.padStart(2, '0')}:00`

/** The same hours on some days, as `8-18` or `8-12 13-18`. */
function open(days: Partial<Record<Weekday, string>>): WeekHours {
  return fromMonday.map((day) =>
    (days[day] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((range) => {
        const [from = '', to = ''] = range.split('-')
        return { from: time(from), to: time(to) }
      }),
  )
}

const same = (days: readonly Weekday[], hours: string) =>
  open(Object.fromEntries(days.map((day) => [day, hours])))

const said = (week: WeekHours | null, days = fromMonday, locale = 'en-GB') =>
  hoursInWords(week, days, { ...speech, locale })

describe('#17 working hours in words', () => {
  it.each<[string, WeekHours | null]>([
    ['At any time', null],
    ['At no time', open({})],
    ['Monday to Friday, 08:00 to 18:00', same([1, 2, 3, 4, 5], '8-18')],
    ['Every day, 08:00 to 18:00', same([1, 2, 3, 4, 5, 6, 7], '8-18')],
    ['Monday, Tuesday and Thursday to Saturday, 08:00 to 18:00', same([1, 2, 4, 5, 6], '8-18')],
    ['Friday, 08:00 to 12:00 and 13:00 to 18:00', open({ 5: '13-18 8-12' })],
    ['Saturday and Sunday, 22:00 to 02:00 the next day', same([6, 7], '22-2')],
    ['Sunday, all day', open({ 7: '0-0' })],
    [
      'Monday to Thursday, 08:00 to 18:00; Friday, 08:00 to 15:00',
      open({ 1: '8-18', 2: '8-18', 3: '8-18', 4: '8-18', 5: '8-15' }),
    ],
    ['Different each day', open({ 1: '8-18', 2: '9-18', 3: '10-18' })],
  ])('%s', (words, week) => {
    expect(said(week)).toBe(words)
  })

  it('begin with the first day of the person’s own week', () => {
    const fromSunday = weekdaysFrom('sunday', 'en-GB')
    expect(said(same([7, 1, 2, 3, 4], '8-18'), fromSunday)).toMatch(/^Sunday to Thursday,/)
    expect(said(same([7, 1, 2, 3, 4], '8-18'))).toMatch(/^Monday to Thursday and Sunday,/)
  })

  it('name days and times as any locale does', () => {
    expect(said(same([1, 2, 3], '8-18'), fromMonday, 'en-US')).toMatch(/8:00.AM to 6:00.PM/)
    expect(said(same([1, 2, 3], '8-18'), fromMonday, 'fr')).toMatch(/lundi to mercredi, 08:00/)
  })
})

describe('the week of a region', () => {
  it('begins and rests as people there do', () => {
    expect(weekdaysFrom('system', 'ar-EG')).toEqual([6, 7, 1, 2, 3, 4, 5])
    expect(workdaysOf('ar-EG')).toEqual([1, 2, 3, 4, 7])
    expect(workdaysOf('de-DE')).toEqual([1, 2, 3, 4, 5])
  })

  it('begins as the person says, where they say it', () => {
    expect(weekdaysFrom('saturday', 'de-DE')[0]).toBe(6)
  })
})
