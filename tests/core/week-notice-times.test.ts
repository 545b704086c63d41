import { describe, expect, it } from 'vitest'

import { defaultSettings } from '#core/settings'
import { hours, minutes, type Instant } from '#core/time'
import { nothingTold, upToDate, weekDue, weekTold, type WeekNotice } from '#core/week-notice'

import { at, days, moment, present, told, typeUntil } from '../support/week-desk.ts'

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
