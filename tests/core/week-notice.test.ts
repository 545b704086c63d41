import { describe, expect, it } from 'vitest'

import { step } from '#core/app'
import { begin } from '#core/restart'
import { defaultSettings, type Settings } from '#core/settings'
import { hours, minutes, seconds, type Instant, type Now, type Tick } from '#core/time'
import {
  latestAppointment,
  nothingTold,
  upToDate,
  weekDue,
  weekTold,
  type WeekNotice,
} from '#core/week-notice'

import { catalogue } from '../support/catalogue.ts'
import { desk, type Desk } from '../support/desk.ts'

const days = (count: number) => hours(24 * count)

/** The weeks that were told, each by its first date. */
const told = ({ log }: Desk): readonly string[] =>
  log.flatMap((effect) => (effect.type === 'tellWeek' ? [effect.date] : []))

/** A desk at which nobody is ever asked for a break. */
const at = (start: string, settings: Partial<Settings> = {}, timeZone = 'Europe/London') =>
  desk({ start, timeZone, settings: { sitMinutes: 60, ...settings } })

/** The present of a computer that shows a time. */
const present = (wall: string, zone = 'Europe/London'): Now => ({
  tick: (Date.parse(wall) - Date.parse('2025-01-01T00:00:00Z')) as Tick,
  wall: Date.parse(wall) as Instant,
  zone,
  boot: null,
})

/** When the newest appointment was. */
const moment = (wall: string, zone: string, change: Partial<Settings>): string => {
  const { at: start } = latestAppointment({ ...defaultSettings, ...change }, present(wall, zone))
  return new Date(start).toISOString()
}

/** Somebody types until a moment of true time since the start. */
const typeUntil = (someone: Desk, moment: number) => someone.type(moment - someone.time.since())

describe('the notice of the week', () => {
  it('comes once, on the day and at the time that are set', () => {
    const someone = at('2025-10-31T15:30:00Z')
    someone.type(minutes(29))
    expect(told(someone)).toEqual([])
    someone.type(minutes(2))
    expect(told(someone)).toEqual(['2025-10-27'])
    someone.type(minutes(20))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('is kept before it is said', () => {
    const someone = at('2025-10-31T15:59:00Z')
    someone.type(minutes(2))
    const types = someone.log.map(({ type }) => type)
    expect(types[types.indexOf('tellWeek') - 1]).toBe('save')
    someone.kill()
    someone.relaunch()
    someone.type(minutes(20))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('says nothing of a Friday before the first run', () => {
    const someone = at('2025-11-01T10:00:00Z')
    someone.type(minutes(10))
    someone.leave(days(5))
    someone.type(minutes(5))
    expect(told(someone)).toEqual([])
    someone.leave(days(1) + hours(7))
    someone.type(minutes(5))
    expect(told(someone)).toEqual(['2025-11-03'])
  })

  it('begins where there was nothing about it in what an earlier run left', () => {
    const earlier = at('2025-10-30T10:00:00Z')
    earlier.type(minutes(2))
    earlier.quit()
    const left = earlier.log.findLast((effect) => effect.type === 'save')
    const old = { ...(left?.checkpoint as object), weeksTold: undefined }
    const now = present('2025-11-01T10:00:00Z')
    const state = begin(
      { settings: defaultSettings, checkpoint: old, recent: [], notice: null },
      now,
    )
    expect(state.care).toEqual(earlier.state().care)
    expect(state.weekNotice.told).toEqual({ since: now.wall, weeks: [] })
  })

  it('can be switched off, and looks forward only when it is switched on again', () => {
    const someone = at('2025-10-31T15:50:00Z', { weekNotice: false })
    someone.type(minutes(30))
    someone.set({ weekNotice: true })
    someone.type(minutes(10))
    expect(told(someone)).toEqual([])
    someone.leave(days(7))
    someone.type(minutes(5))
    expect(told(someone)).toEqual(['2025-11-03'])
  })
})

describe('a week that was slept through', () => {
  it('is told at the return, once', () => {
    const someone = at('2025-10-31T12:00:00Z')
    someone.type(minutes(10))
    someone.use('still')
    someone.time.freeze(days(3))
    someone.type(minutes(30))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('is told when somebody who was away is back', () => {
    const someone = at('2025-10-31T15:00:00Z')
    someone.type(minutes(30))
    someone.leave(hours(3))
    expect(told(someone)).toEqual([])
    someone.type(minutes(1))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('is told after a start long past it, and only the newest of several', () => {
    const someone = at('2025-10-31T12:00:00Z')
    someone.type(minutes(10))
    someone.quit()
    someone.kill()
    someone.time.freeze(days(24))
    someone.relaunch()
    someone.type(minutes(5))
    expect(told(someone)).toEqual(['2025-11-17'])
  })
})

describe('waiting for a good moment', () => {
  it('waits behind a lock', () => {
    const someone = at('2025-10-31T15:50:00Z')
    someone.type(minutes(5))
    someone.lock()
    someone.wait(minutes(20))
    expect(told(someone)).toEqual([])
    someone.unlock()
    someone.type(minutes(1))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it.each(['microphone', 'camera', 'full-screen', 'do-not-disturb'] as const)(
    'waits until the %s is off',
    (sign) => {
      const someone = at('2025-10-31T15:50:00Z')
      someone.sense([sign])
      someone.type(minutes(30))
      expect(told(someone)).toEqual([])
      someone.sense([])
      someone.type(minutes(1))
      expect(told(someone)).toEqual(['2025-10-27'])
    },
  )

  it('waits while prompts are paused', () => {
    const someone = at('2025-10-31T15:50:00Z')
    someone.press({ type: 'promptsPaused', length: minutes(30) })
    someone.type(minutes(29))
    expect(told(someone)).toEqual([])
    someone.type(minutes(2))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('waits for a prompt that is about to come, and until it has gone', () => {
    const someone = at('2025-10-31T15:29:50Z', { sitMinutes: 30 })
    someone.type(minutes(31))
    expect(someone.snapshot().breakView.kind).toBe('none')
    someone.type(minutes(1) + seconds(30))
    expect(someone.snapshot().breakView.kind).toBe('prompt')
    expect(told(someone)).toEqual([])
    someone.type(minutes(1))
    expect(someone.snapshot().breakView.kind).toBe('none')
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('waits while a break is under way', () => {
    const someone = at('2025-10-31T15:32:00Z', { sitMinutes: 30, shortBreakMinutes: 5 })
    someone.read(minutes(28) - seconds(10), seconds(30))
    someone.press({ type: 'started', choice: null })
    someone.leave(seconds(40))
    someone.read(minutes(1), seconds(20))
    expect(someone.snapshot().breakView.kind).toBe('player')
    expect(told(someone)).toEqual([])
    someone.press({ type: 'stopped', reason: 'too-hard' })
    someone.press({ type: 'breakClosed' })
    someone.type(minutes(1))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('does not wait for sensors that never answer', () => {
    const beat = { type: 'beat', sample: { idleFor: 0, locked: 'no' }, cause: 'timer' } as const
    const first = begin(
      { settings: defaultSettings, checkpoint: null, recent: [], notice: null },
      present('2025-10-31T15:59:50Z'),
    )
    const due = step(first, beat, present('2025-10-31T16:00:05Z'), catalogue)
    expect(due.effects.map(({ type }) => type)).toEqual(['readSignals', 'save', 'beatAgainAt'])
    const early = step(due.state, beat, present('2025-10-31T16:00:06Z'), catalogue)
    expect(early.effects).not.toContainEqual({ type: 'tellWeek', date: '2025-10-27' })
    const next = step(early.state, beat, present('2025-10-31T16:00:20Z'), catalogue)
    expect(next.effects).toContainEqual({ type: 'tellWeek', date: '2025-10-27' })
  })
})

describe('a clock that moves', () => {
  it('tells no week twice when it is set back, and the next one in time', () => {
    const someone = at('2025-10-31T15:50:00Z')
    someone.type(minutes(15))
    for (const back of [hours(1), days(1), days(6)]) {
      someone.time.setWallBy(0 - back)
      someone.type(minutes(20))
      someone.time.setWallBy(back)
      someone.type(minutes(5))
    }
    expect(told(someone)).toEqual(['2025-10-27'])
    someone.leave(days(7))
    someone.type(minutes(5))
    expect(told(someone)).toEqual(['2025-10-27', '2025-11-03'])
  })

  it('goes on after it was a year ahead for an hour', () => {
    const someone = at('2025-10-31T15:00:00Z')
    someone.time.setWallBy(days(364))
    someone.type(hours(1) + minutes(5))
    someone.time.setWallBy(0 - days(364))
    someone.type(minutes(5))
    const before = ['2026-10-19', '2026-10-26', '2025-10-27']
    expect(told(someone)).toEqual(before)
    someone.leave(days(7))
    someone.type(minutes(5))
    expect(told(someone)).toEqual([...before, '2025-11-03'])
  })

  it('keeps nothing from being told that was a year ahead at the first run', () => {
    const someone = at('2026-10-29T15:00:00Z')
    someone.type(minutes(5))
    someone.time.setWallBy(0 - days(364))
    someone.type(minutes(5))
    someone.leave(days(1) + hours(1))
    someone.type(minutes(5))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('tells a week once to somebody who flies west over it, and east', () => {
    const someone = at('2025-10-31T02:50:00Z', {}, 'Pacific/Auckland')
    someone.type(minutes(15))
    expect(told(someone)).toEqual(['2025-10-27'])
    someone.time.setZone('America/Los_Angeles')
    someone.leave(hours(19))
    someone.type(hours(3))
    expect(told(someone)).toEqual(['2025-10-27'])
    someone.time.setZone('Pacific/Auckland')
    someone.type(hours(1))
    expect(told(someone)).toEqual(['2025-10-27'])
  })
})

describe('a journey', () => {
  it('moves the next appointment to where the person is', () => {
    const someone = at('2025-10-30T10:00:00Z')
    someone.type(minutes(5))
    someone.time.setZone('Asia/Tokyo')
    someone.leave(hours(20) + minutes(50))
    someone.type(minutes(4))
    expect(told(someone)).toEqual([])
    someone.type(minutes(5))
    expect(told(someone)).toEqual(['2025-10-27'])
  })
})

describe('settings', () => {
  it('may name another day or time and tell no week twice', () => {
    const someone = at('2025-10-31T15:50:00Z')
    someone.type(minutes(15))
    someone.set({ weekNoticeTime: '16:30' })
    someone.type(minutes(40))
    someone.set({ weekNoticeDay: 7, weekNoticeTime: '18:00' })
    someone.leave(days(2) + hours(2))
    someone.type(minutes(5))
    someone.set({ weekNoticeDay: 1, weekNoticeTime: '09:00' })
    someone.leave(hours(15))
    someone.type(minutes(5))
    expect(told(someone)).toEqual(['2025-10-27'])
    someone.leave(days(7))
    someone.type(minutes(5))
    expect(told(someone)).toEqual(['2025-10-27', '2025-11-03'])
  })

  it('hold from the change on: a time that is past already is not told', () => {
    const someone = at('2025-10-30T10:00:00Z')
    someone.type(minutes(5))
    someone.set({ weekNoticeDay: 4, weekNoticeTime: '09:00' })
    someone.type(minutes(20))
    expect(told(someone)).toEqual([])
  })

  it('tell on the first days of a week of the one before', () => {
    const someone = at('2025-11-03T08:50:00Z', { weekNoticeDay: 1, weekNoticeTime: '09:00' })
    someone.type(minutes(15))
    expect(told(someone)).toEqual(['2025-10-27'])
  })

  it('may begin weeks on another day', () => {
    const someone = at('2025-10-31T15:50:00Z', { weekStartsOn: 'sunday' })
    someone.type(minutes(15))
    expect(told(someone)).toEqual(['2025-10-26'])
    someone.set({ weekStartsOn: 'saturday' })
    someone.type(minutes(20))
    expect(told(someone)).toEqual(['2025-10-26'])
  })

  it('leave the bout alone', () => {
    const someone = at('2025-10-31T15:00:00Z')
    someone.type(minutes(20))
    someone.set({ weekNoticeDay: 2, weekNoticeTime: '08:30', weekNotice: false })
    someone.type(minutes(1))
    expect(someone.state().ledger.load.bout).toBeGreaterThan(minutes(20))
  })
})

describe('the moment of an appointment', () => {
  it('is at a time of the clock on the wall, before and after it changes', () => {
    expect(moment('2025-10-25T12:00:00Z', 'Europe/London', {})).toBe('2025-10-24T15:00:00.000Z')
    expect(moment('2025-11-01T12:00:00Z', 'Europe/London', {})).toBe('2025-10-31T16:00:00.000Z')
  })

  it('is the first of a time that comes twice', () => {
    const sunday = { weekNoticeDay: 7, weekNoticeTime: '01:30' }
    expect(moment('2025-10-26T12:00:00Z', 'Europe/London', sunday)).toBe('2025-10-26T00:30:00.000Z')
  })

  it('is after the gap for a time that is skipped', () => {
    const sunday = { weekNoticeDay: 7, weekNoticeTime: '01:30' }
    expect(moment('2025-03-30T12:00:00Z', 'Europe/London', sunday)).toBe('2025-03-30T01:30:00.000Z')
  })

  it('is told once where the time comes twice', () => {
    const someone = at('2025-10-26T00:20:00Z', { weekNoticeDay: 7, weekNoticeTime: '01:30' })
    typeUntil(someone, hours(3))
    expect(told(someone)).toEqual(['2025-10-20'])
  })

  it('never puts one off that is to come, whatever was worked out before', () => {
    const settings = defaultSettings
    let notice: WeekNotice = nothingTold(Date.parse('2025-10-01T00:00:00Z') as Instant)
    const due: string[] = []
    for (let hour = 0; hour < 24 * 28; hour += 1) {
      const now = present(new Date(Date.parse('2025-10-06T00:30:00Z') + hours(hour)).toISOString())
      notice = upToDate(notice, settings, now)
      const date = weekDue(notice, 1)
      if (date === null) continue
      notice = weekTold(notice, date)
      due.push(new Date(now.wall).toISOString())
    }
    expect(due).toEqual([
      '2025-10-06T00:30:00.000Z',
      '2025-10-10T15:30:00.000Z',
      '2025-10-17T15:30:00.000Z',
      '2025-10-24T15:30:00.000Z',
      '2025-10-31T16:30:00.000Z',
    ])
  })
})
