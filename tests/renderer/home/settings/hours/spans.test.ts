import { describe, expect, it } from 'vitest'

import {
  fromMoved,
  isPast,
  spanFault,
  withSpan,
} from '../../../../../renderer/home/settings/hours/spans.ts'
import {
  daysOffInWords,
  quietInWords,
  spansSaid,
} from '../../../../../renderer/home/settings/hours/span-words.ts'
import { speech } from '../speech.ts'

const span = (from: string, to = from) => ({ from, to })
const today = '2026-11-20'

const faultOfDays = (from: string, to = from) =>
  spanFault(span(from, to), 'days', today, [span('2026-12-24', '2026-12-31')])

describe('days off', () => {
  it('may be one day or many, from today on', () => {
    expect(faultOfDays('2026-11-20')).toBeNull()
    expect(faultOfDays('2026-12-01', '2026-12-05')).toBeNull()
  })

  it('are refused while a date is missing, the wrong way round, over, or off already', () => {
    expect(faultOfDays('')).toBe('missing')
    expect(faultOfDays('2026-12-05', '2026-12-01')).toBe('reversed')
    expect(faultOfDays('2026-11-01', '2026-11-19')).toBe('past')
    expect(faultOfDays('2026-12-25', '2026-12-26')).toBe('known')
  })

  it('are refused while a year has more digits than four, as the fields let one type', () => {
    expect(faultOfDays('122026-12-05', '2026-12-05')).toBe('missing')
    expect(faultOfDays('2026-12-05', '122026-12-05')).toBe('missing')
  })

  it('are over when their last day is', () => {
    expect(isPast(span('2026-11-10', '2026-11-20'), 'days', today)).toBe(false)
    expect(isPast(span('2026-11-10', '2026-11-19'), 'days', today)).toBe(true)
  })

  it('are said with their weekdays, and with a year that is not this one', () => {
    expect(daysOffInWords(span('2026-12-24'), today, speech)).toBe('Thursday 24 December')
    expect(daysOffInWords(span('2026-12-24', '2027-01-01'), today, speech)).toBe(
      'Thursday 24 December to Friday, 1 January 2027',
    )
  })
})

describe('#18 a quiet time set ahead', () => {
  const now = '2026-11-20T10:00'
  const fault = (from: string, to: string) => spanFault(span(from, to), 'minutes', now, [])

  it('has an end that comes after its beginning and after now', () => {
    expect(fault('2026-11-20T11:00', '2026-11-20T12:00')).toBeNull()
    expect(fault('2026-11-20T11:00', '2026-11-20T11:00')).toBe('reversed')
    expect(fault('2026-11-20T08:00', '2026-11-20T10:00')).toBe('past')
  })

  it('is said with its day, and with both where it goes over midnight', () => {
    expect(quietInWords(span('2026-11-23T14:00', '2026-11-23T16:30'), today, speech)).toBe(
      'Monday 23 November, 14:00 to 16:30',
    )
    expect(quietInWords(span('2026-11-23T22:00', '2026-11-24T06:00'), today, speech)).toBe(
      'Monday 23 November, 22:00 to Tuesday 24 November, 06:00',
    )
  })
})

describe('the list', () => {
  it('is said by its dates while they are few, so that two lists can be told apart', () => {
    const days = (...spans: readonly ReturnType<typeof span>[]) =>
      spansSaid(spans, { dateStyle: 'medium' }, speech)
    expect(days(span('2026-12-24', '2026-12-31'))).toMatch(/^24\s?–\s?31 Dec 2026$/)
    expect(days(span('2026-11-27'), span('2026-12-24'))).toBe('27 Nov 2026 and 24 Dec 2026')
    expect(days()).toBeNull()
    expect(days(span('2026-11-27'), span('2026-12-01'), span('2026-12-24'))).toBeNull()
    const quiet = [span('2026-11-23T14:00', '2026-11-23T16:30')]
    expect(spansSaid(quiet, { dateStyle: 'medium', timeStyle: 'short' }, speech)).toMatch(
      /^23 Nov 2026, 14:00\s?–\s?16:30$/,
    )
  })

  it('is in the order of time', () => {
    expect(withSpan([span('2026-12-24')], span('2026-12-01')).map(({ from }) => from)).toEqual([
      '2026-12-01',
      '2026-12-24',
    ])
  })

  it('lets the end go along with a beginning that would pass it', () => {
    expect(fromMoved(span('2026-12-01'), '2026-12-05')).toEqual(span('2026-12-05'))
    expect(fromMoved(span('2026-12-01', '2026-12-09'), '2026-12-05').to).toBe('2026-12-09')
  })
})
