import { describe, expect, it } from 'vitest'

import { openingNow } from '#core/hours'
import { defaultSettings, settingsSchema, type Settings } from '#core/settings'
import { minutes, seconds, type Instant } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'
import { isAsking, outcomes, typeUntilAsked } from '../support/telling.ts'
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

const reason = (day: Desk) => day.snapshot().status.reason
/** A desk at which hours are kept, from a moment on. */
const kept = (start: string, settings: Partial<Settings> = { openingHours: office }) =>
  desk({ start, settings })

describe('#17 outside the hours', () => {
  it('a prompt waits and sitting is counted, and before it is due the tray says so as well', () => {
    const day = kept('2026-11-16T06:00:00Z')
    day.type(minutes(10))
    expect(day.snapshot().status).toEqual({
      kind: 'paused',
      reason: {
        code: 'closed',
        cause: 'outside-hours',
        until: Date.parse('2026-11-16T09:00:00Z'),
        isToday: true,
      },
    })
    day.type(minutes(60))
    expect(reason(day)).toMatchObject({ code: 'on-hold', cause: 'outside-hours' })
    expect(day.snapshot().bout.sittingFor).toBe(minutes(70))
  })

  it('a prompt comes a minute after they begin, and says that it waited', () => {
    const day = kept('2026-11-16T08:00:00Z')
    day.type(minutes(60))
    expect(isAsking(day)).toBe(false)
    expect(typeUntilAsked(day)).toBeLessThanOrEqual(2)
    expect(reason(day)).toMatchObject({ code: 'hold-ended', cause: 'outside-hours' })
  })

  it('a prompt due at the very moment they begin comes, and none due as they end', () => {
    const early = kept('2026-11-16T08:30:00Z')
    expect(typeUntilAsked(early)).toBeLessThan(33)
    const late = kept('2026-11-16T16:30:00Z')
    late.type(minutes(60))
    expect(outcomes(late)).toEqual([])
    expect(reason(late)).toMatchObject({ code: 'on-hold', cause: 'outside-hours' })
  })

  it('a prompt that looks for its moment as they end waits', () => {
    const day = kept('2026-11-16T16:29:00Z')
    day.type(minutes(35))
    expect(outcomes(day)).toEqual([])
    expect(isAsking(day)).toBe(false)
  })

  it('a prompt that waited over a night does not pounce in the morning', () => {
    const day = kept('2026-11-16T16:30:00Z')
    day.type(minutes(90))
    day.leave(minutes(15 * 60))
    day.type(minutes(29))
    expect(outcomes(day)).toEqual([])
    expect(isAsking(day)).toBe(false)
    expect(reason(day).code).toBe('not-yet')
  })

  it('and a day off begins at midnight for those who sit over it', () => {
    const day = kept('2026-11-16T23:00:00Z', {
      daysOff: [{ from: '2026-11-17', to: '2026-11-17' }],
    })
    day.type(minutes(58))
    const before = outcomes(day).length
    day.type(minutes(4))
    day.type(minutes(60))
    expect(outcomes(day).length - before).toBeLessThanOrEqual(1)
    expect(reason(day)).toMatchObject({ cause: 'day-off' })
  })

  it.each([
    ['on', 60],
    ['back', -60],
  ])('a clock set an hour %s takes the hours along with it', (_way, change) => {
    const day = kept('2026-11-16T12:30:00Z', {
      openingHours: daily({ from: '12:00', to: '13:00' }),
    })
    day.type(minutes(5))
    expect(reason(day).code).toBe('not-yet')
    day.time.setWallBy(minutes(change))
    day.type(seconds(20))
    expect(reason(day).code).toBe('closed')
  })

  it('a change of the hours counts at once', () => {
    const day = kept('2026-11-16T20:00:00Z')
    day.type(minutes(5))
    day.set({ openingHours: null })
    expect(reason(day).code).toBe('not-yet')
    expect(typeUntilAsked(day)).toBeLessThan(28)
  })

  it('a pause that the person took is what is said, and a call when both hold is not looked for', () => {
    const day = kept('2026-11-16T20:00:00Z')
    day.sense(['microphone'])
    day.type(minutes(31))
    expect(reason(day)).toMatchObject({ code: 'on-hold', cause: 'outside-hours' })
    day.press({ type: 'promptsPaused', length: minutes(60) })
    expect(reason(day).code).toBe('paused')
  })

  it('no message tells of the week', () => {
    const day = kept('2026-11-20T15:50:00Z', {
      openingHours: daily({ from: '09:00', to: '15:55' }),
    })
    day.type(minutes(20))
    expect(day.log.some(({ type }) => type === 'tellWeek')).toBe(false)
  })
})

const at = (time: string): Instant => Date.parse(time) as Instant

describe('prompts paused until a moment', () => {
  it('stay so until then, and say until when', () => {
    const day = desk({ start: '2026-11-16T12:00:00Z' })
    const until = at('2026-11-16T14:30:00Z')
    day.press({ type: 'promptsPaused', length: { until } })
    expect(reason(day)).toEqual({ code: 'paused', until, isToday: true })
    day.type(minutes(149))
    expect(outcomes(day)).toEqual([])
    expect(typeUntilAsked(day)).toBeLessThanOrEqual(3)
  })

  it('are so by the clock on the wall, whatever becomes of it', () => {
    const day = desk({ start: '2026-11-16T12:00:00Z' })
    const until = at('2026-11-16T14:30:00Z')
    day.press({ type: 'promptsPaused', length: { until } })
    day.time.setWallBy(minutes(-120))
    day.time.setZone('Asia/Tokyo')
    day.type(minutes(1))
    expect(reason(day)).toMatchObject({ code: 'paused', until })
    day.time.setWallBy(minutes(300))
    day.type(minutes(1))
    expect(reason(day).code).toBe('not-yet')
  })

  it('are so after a restart, and after a reboot, too', () => {
    const day = desk({ start: '2026-11-16T12:00:00Z' })
    const until = at('2026-12-16T12:00:00Z')
    day.press({ type: 'promptsPaused', length: { until } })
    day.type(minutes(2))
    day.kill()
    day.wait(minutes(60 * 24 * 3))
    day.relaunch()
    day.type(minutes(100))
    expect(reason(day)).toEqual({ code: 'paused', until, isToday: false })
    expect(outcomes(day)).toEqual([])
  })

  it('are asked again once the person says so, and for no other reason', () => {
    const day = desk({ start: '2026-11-16T12:00:00Z' })
    day.press({ type: 'promptsPaused', length: { until: at('2026-11-20T12:00:00Z') } })
    day.set({ sitMinutes: 20 })
    day.press({ type: 'started', choice: null })
    day.leave(minutes(3))
    day.lock()
    day.leave(minutes(10))
    day.unlock()
    day.type(minutes(40))
    expect(reason(day).code).toBe('paused')
    day.press({ type: 'promptsResumed' })
    expect(typeUntilAsked(day)).toBeLessThan(4)
  })
})
