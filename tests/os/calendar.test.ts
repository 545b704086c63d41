import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { defaultSettings, type Settings } from '#core/settings'
import { hours, minutes, seconds } from '#core/time'

import { calendar } from '../../electron/os/calendar.ts'

/** Local time, as node-cron reads it; a Friday. */
const friday = (time: string) => new Date(`2025-10-31T${time}`)

let came: readonly string[] = []
const appointments = calendar(() => {
  came = [...came, new Date().toTimeString().slice(0, 5)]
})

const follow = (change: Partial<Settings> = {}, hasPlan = false): void => {
  appointments.follow({ ...defaultSettings, ...change }, hasPlan)
}

beforeEach(() => {
  came = []
  vi.useFakeTimers({ now: friday('12:00:00') })
})
afterEach(() => {
  appointments.stop()
  vi.useRealTimers()
})

describe('the week', () => {
  it('comes at the time that is set, week after week, and no other', async () => {
    follow()
    await vi.advanceTimersByTimeAsync(hours(24 * 8))
    expect(came).toEqual(['16:00', '16:00'])
  })

  it('comes late, but comes, when the computer slept over it', async () => {
    follow()
    await vi.advanceTimersByTimeAsync(hours(3))
    // Timers stand still while the wall clock goes on.
    vi.setSystemTime(friday('18:30:00'))
    await vi.advanceTimersByTimeAsync(hours(1))
    expect(came).toHaveLength(1)
  })

  it('follows the settings, and keeps no appointment of the old ones', async () => {
    follow()
    follow({ weekNoticeTime: '14:30' })
    follow({ weekNoticeTime: '14:30', textSize: 150 })
    await vi.advanceTimersByTimeAsync(hours(10))
    expect(came).toEqual(['14:30'])
  })

  it('knows Sunday', async () => {
    follow({ weekNoticeDay: 7, weekNoticeTime: '09:05' })
    await vi.advanceTimersByTimeAsync(hours(72))
    expect(came).toEqual(['09:05'])
  })
})

describe('the plan', () => {
  const all = { weekNotice: false, bandMinutes: 10, discMinutes: 10 } as const

  it('comes at the home slot and when band and disc are put on, day after day', async () => {
    follow(all, true)
    await vi.advanceTimersByTimeAsync(hours(24))
    expect(came).toEqual(['14:30', '15:30', '18:30', '10:00', '11:00'])
  })

  it('comes only for what is switched on', async () => {
    follow({ ...all, bandMinutes: null, homeSlotNotice: false }, true)
    await vi.advanceTimersByTimeAsync(hours(24))
    expect(came).toEqual(['15:30', '11:00'])
  })

  it('has no appointments without a plan, and keeps them from the moment it begins', async () => {
    follow(all)
    expect(vi.getTimerCount()).toBe(0)
    await vi.advanceTimersByTimeAsync(hours(3))
    follow({ ...all, homeSlotAt: '15:45' }, true)
    await vi.advanceTimersByTimeAsync(hours(2))
    expect(came).toEqual(['15:30', '15:45'])
  })

  it('comes late, but comes, when the computer slept over it', async () => {
    follow({ ...all, bandMinutes: null, discMinutes: null }, true)
    await vi.advanceTimersByTimeAsync(hours(6))
    vi.setSystemTime(friday('20:30:00'))
    await vi.advanceTimersByTimeAsync(hours(1))
    expect(came).toHaveLength(1)
  })

  it('comes once where two of its times are the same', async () => {
    follow({ ...all, homeSlotAt: '14:30' }, true)
    await vi.advanceTimersByTimeAsync(hours(3))
    expect(came).toEqual(['14:30'])
  })
})

it('has no timer left when there is nothing to come, or it was stopped', async () => {
  follow({ weekNotice: false })
  expect(vi.getTimerCount()).toBe(0)
  follow()
  expect(vi.getTimerCount()).toBe(1)
  follow({ weekNotice: false })
  expect(vi.getTimerCount()).toBe(0)
  follow({ bandMinutes: 10, discMinutes: 10 }, true)
  expect(vi.getTimerCount()).toBe(6)
  appointments.stop()
  await vi.advanceTimersByTimeAsync(hours(7) + minutes(1) + seconds(1))
  expect(came).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})
