import { describe, expect, it } from 'vitest'

import { type Settings } from '#core/settings'
import { minutes, seconds, type Instant } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'
import { isAsking, outcomes, typeUntilAsked } from '../support/telling.ts'

const nineToFive = [{ from: '09:00', to: '17:00' }]
const never: typeof nineToFive = []
/** Nine to five, Monday to Friday. */
const office = [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, never, never]
const daily = (...ranges: typeof nineToFive) => Array.from({ length: 7 }, () => ranges)

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
    expect(reason(day)).toMatchObject({ code: 'closed', cause: 'outside-hours' })
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
    expect(reason(late)).toMatchObject({ code: 'closed', cause: 'outside-hours' })
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
    expect(reason(day)).toMatchObject({ code: 'closed', cause: 'outside-hours' })
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
