import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { defaultSettings } from '#core/settings'
import { hours, minutes, seconds } from '#core/time'

import { calendar } from '../../electron/os/calendar.ts'

/** Local time, as node-cron reads it; a Friday. */
const friday = (time: string) => new Date(`2025-10-31T${time}`)

let came: readonly string[] = []
const appointments = calendar(() => {
  came = [...came, new Date().toTimeString().slice(0, 5)]
})

beforeEach(() => {
  came = []
  vi.useFakeTimers({ now: friday('12:00:00') })
})
afterEach(() => {
  appointments.stop()
  vi.useRealTimers()
})

it('comes at the time that is set, week after week, and no other', async () => {
  appointments.follow(defaultSettings)
  await vi.advanceTimersByTimeAsync(hours(24 * 8))
  expect(came).toEqual(['16:00', '16:00'])
})

it('comes late, but comes, when the computer slept over it', async () => {
  appointments.follow(defaultSettings)
  await vi.advanceTimersByTimeAsync(hours(3))
  // Timers stand still while the wall clock goes on.
  vi.setSystemTime(friday('18:30:00'))
  await vi.advanceTimersByTimeAsync(hours(1))
  expect(came).toHaveLength(1)
})

it('follows the settings, and keeps no appointment of the old ones', async () => {
  appointments.follow(defaultSettings)
  appointments.follow({ ...defaultSettings, weekNoticeTime: '14:30' })
  appointments.follow({ ...defaultSettings, weekNoticeTime: '14:30', textSize: 150 })
  await vi.advanceTimersByTimeAsync(hours(10))
  expect(came).toEqual(['14:30'])
})

it('knows Sunday', async () => {
  appointments.follow({ ...defaultSettings, weekNoticeDay: 7, weekNoticeTime: '09:05' })
  await vi.advanceTimersByTimeAsync(hours(72))
  expect(came).toEqual(['09:05'])
})

it('has no timer left when there is nothing to come, or it was stopped', async () => {
  appointments.follow({ ...defaultSettings, weekNotice: false })
  expect(vi.getTimerCount()).toBe(0)
  appointments.follow(defaultSettings)
  expect(vi.getTimerCount()).toBe(1)
  appointments.follow({ ...defaultSettings, weekNotice: false })
  expect(vi.getTimerCount()).toBe(0)
  appointments.follow(defaultSettings)
  appointments.stop()
  await vi.advanceTimersByTimeAsync(hours(5) + minutes(1) + seconds(1))
  expect(came).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})
