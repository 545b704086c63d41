import { describe, expect, it } from 'vitest'

import { openingNow } from '#core/hours'
import { defaultSettings, settingsSchema, type Settings } from '#core/settings'

import { now } from '../support/written-day.ts'

const nineToFive = [{ from: '09:00', to: '17:00' }]
const never: typeof nineToFive = []
/** Nine to five, Monday to Friday. */
const office = [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, never, never]
const daily = (...ranges: typeof nineToFive) => Array.from({ length: 7 }, () => ranges)

/** What closes at a moment, and until when, as an ISO time. */
function closed(settings: Partial<Settings>, at: string, zone = 'Europe/London') {
  const all = settingsSchema.parse({ ...defaultSettings, ...settings })
  const found = openingNow(null, all, { ...now(at), zone }).closed
  if (found === null) return 'open'
  const until = found.until === null ? 'never' : new Date(found.until).toISOString().slice(0, 16)
  return `${found.cause} until ${until}`
}

describe('#17 opening hours', () => {
  it('are at any time unless said', () => {
    expect(closed({}, '2026-11-16T03:00:00Z')).toBe('open')
  })

  it.each([
    ['2026-11-16T08:59:59.999Z', 'outside-hours until 2026-11-16T09:00'],
    ['2026-11-16T09:00:00Z', 'open'],
    ['2026-11-16T16:59:59.999Z', 'open'],
    ['2026-11-16T17:00:00Z', 'outside-hours until 2026-11-17T09:00'],
    ['2026-11-20T17:00:00Z', 'outside-hours until 2026-11-23T09:00'],
    ['2026-11-21T12:00:00Z', 'outside-hours until 2026-11-23T09:00'],
  ])('begin and end to the moment, each weekday by itself: %s', (at, told) => {
    expect(closed({ openingHours: office }, at)).toBe(told)
  })

  it('may have a pause at noon, and ranges that touch or overlap are one', () => {
    const split = daily({ from: '09:00', to: '12:00' }, { from: '13:00', to: '17:00' })
    expect(closed({ openingHours: split }, '2026-11-16T12:30:00Z')).toBe(
      'outside-hours until 2026-11-16T13:00',
    )
    const touching = daily({ from: '09:00', to: '12:00' }, { from: '12:00', to: '17:00' })
    expect(closed({ openingHours: touching }, '2026-11-16T12:00:00Z')).toBe('open')
  })

  it('may go over midnight, and belong to the day on which they begin', () => {
    const friday = [never, never, never, never, [{ from: '22:00', to: '06:00' }], never, never]
    expect(closed({ openingHours: friday }, '2026-11-20T21:59:00Z')).toBe(
      'outside-hours until 2026-11-20T22:00',
    )
    expect(closed({ openingHours: friday }, '2026-11-20T23:59:59Z')).toBe('open')
    expect(closed({ openingHours: friday }, '2026-11-21T00:00:00Z')).toBe('open')
    expect(closed({ openingHours: friday }, '2026-11-21T05:59:59Z')).toBe('open')
    expect(closed({ openingHours: friday }, '2026-11-21T06:00:00Z')).toBe(
      'outside-hours until 2026-11-27T22:00',
    )
    expect(closed({ openingHours: friday }, '2026-11-20T03:00:00Z')).toBe(
      'outside-hours until 2026-11-20T22:00',
    )
  })

  it('that end when they begin are a whole day', () => {
    const sunday = [never, never, never, never, never, never, [{ from: '08:00', to: '08:00' }]]
    expect(closed({ openingHours: sunday }, '2026-11-23T07:59:00Z')).toBe('open')
    expect(closed({ openingHours: sunday }, '2026-11-23T08:00:00Z')).toBe(
      'outside-hours until 2026-11-29T08:00',
    )
  })

  it('may never come', () => {
    expect(closed({ openingHours: daily() }, '2026-11-16T12:00:00Z')).toBe(
      'outside-hours until never',
    )
  })

  it('are of where the person is', () => {
    const told = closed({ openingHours: office }, '2026-11-16T12:00:00Z', 'America/New_York')
    expect(told).toBe('outside-hours until 2026-11-16T14:00')
  })

  it.each([
    ['spring', '2026-03-28T23:30:00Z', '2026-03-29T05:00'],
    ['autumn', '2026-10-24T22:30:00Z', '2026-10-25T06:00'],
  ])('of a night end by the clock on the wall when it changes in %s', (_season, at, end) => {
    const settings = { openingHours: daily({ from: '22:00', to: '06:00' }) }
    expect(closed(settings, at)).toBe('open')
    const last = new Date(Date.parse(`${end}:00Z`) - 1).toISOString()
    expect(closed(settings, last)).toBe('open')
    expect(closed(settings, `${end}:00Z`)).toContain('outside-hours')
  })

  it('that begin in an hour which the clock skips begin after it', () => {
    const settings = { openingHours: daily({ from: '01:30', to: '17:00' }) }
    expect(closed(settings, '2026-03-29T00:59:00Z')).toBe('outside-hours until 2026-03-29T01:30')
  })
})

describe('a day off', () => {
  const off = { daysOff: [{ from: '2026-12-24', to: '2026-12-27' }] }

  it('holds from its first moment to its last, both dates included', () => {
    expect(closed(off, '2026-12-23T23:59:59Z')).toBe('open')
    expect(closed(off, '2026-12-24T00:00:00Z')).toBe('day-off until 2026-12-28T00:00')
    expect(closed(off, '2026-12-27T23:59:59Z')).toBe('day-off until 2026-12-28T00:00')
    expect(closed(off, '2026-12-28T00:00:00Z')).toBe('open')
  })

  it('begins when the person lets a day begin', () => {
    const late = { ...off, dayStartsAt: 4 }
    expect(closed(late, '2026-12-24T03:59:00Z')).toBe('open')
    expect(closed(late, '2026-12-28T03:59:00Z')).toBe('day-off until 2026-12-28T04:00')
  })

  it('is over when the hours begin after it', () => {
    const both = { ...off, openingHours: office }
    expect(closed(both, '2026-12-25T12:00:00Z')).toBe('day-off until 2026-12-28T09:00')
    expect(closed(both, '2026-12-23T18:00:00Z')).toBe('outside-hours until 2026-12-28T09:00')
  })
})

describe('#18 a quiet period set ahead', () => {
  const quiet = { quietPeriods: [{ from: '2026-11-18T13:30', to: '2026-11-18T15:00' }] }

  it('holds between its two moments', () => {
    expect(closed(quiet, '2026-11-18T13:29:59Z')).toBe('open')
    expect(closed(quiet, '2026-11-18T13:30:00Z')).toBe('quiet-period until 2026-11-18T15:00')
    expect(closed(quiet, '2026-11-18T15:00:00Z')).toBe('open')
  })

  it('is of where the person is then', () => {
    expect(closed(quiet, '2026-11-18T13:30:00Z', 'Asia/Kolkata')).toBe('open')
    expect(closed(quiet, '2026-11-18T08:00:00Z', 'Asia/Kolkata')).toContain('quiet-period')
  })

  it('that ends before it begins is none', () => {
    const turned = { quietPeriods: [{ from: '2026-11-18T15:00', to: '2026-11-18T13:30' }] }
    expect(closed(turned, '2026-11-18T14:00:00Z')).toBe('open')
  })

  it('until the end of the hours ends with the next ones', () => {
    const both = {
      openingHours: office,
      quietPeriods: [{ from: '2026-11-18T16:00', to: '2026-11-18T17:00' }],
    }
    expect(closed(both, '2026-11-18T16:30:00Z')).toBe('quiet-period until 2026-11-19T09:00')
  })
})

describe('what was worked out', () => {
  const settings: Settings = { ...defaultSettings, openingHours: office }
  const monday = now('2026-11-16T12:00:00Z')
  const first = openingNow(null, settings, monday)
  const later = (at: string) => openingNow(first, settings, now(at))

  it('holds until it may be otherwise, because calendars are slow', () => {
    expect(later('2026-11-16T16:59:59Z')).toBe(first)
    expect(later('2026-11-16T17:00:00Z').closed?.cause).toBe('outside-hours')
  })

  it('is worked out anew in another zone, by a clock that was set back, and by other settings', () => {
    expect(openingNow(first, settings, { ...monday, zone: 'Asia/Tokyo' })).not.toBe(first)
    expect(later('2026-11-16T08:00:00Z').closed?.cause).toBe('outside-hours')
    expect(openingNow(first, { ...settings, openingHours: null }, monday)).not.toBe(first)
    expect(openingNow(first, { ...settings, sitMinutes: 45 }, monday)).toBe(first)
  })

  it('holds for ever where there are no hours', () => {
    expect(openingNow(null, defaultSettings, monday)).toMatchObject({ closed: null, until: null })
  })
})
