import { describe, expect, it } from 'vitest'

import type { Instant } from '#core/time'

import { localMinute, momentOf, nextHour } from '../../../renderer/home/local-minute.ts'

const said = (local: string, zone: string) => new Date(momentOf(local, zone)).toISOString()

describe('a local date and time', () => {
  it('is what the clock of the zone shows', () => {
    const at = Date.parse('2026-11-19T23:30:00Z') as Instant
    expect(localMinute(at, 'Europe/London')).toBe('2026-11-19T23:30')
    expect(localMinute(at, 'Asia/Tokyo')).toBe('2026-11-20T08:30')
  })

  it.each([
    ['2026-12-21T09:00', 'Europe/London', '2026-12-21T09:00:00.000Z'],
    ['2026-07-21T09:00', 'Europe/London', '2026-07-21T08:00:00.000Z'],
    ['2026-12-21T09:00', 'Asia/Kolkata', '2026-12-21T03:30:00.000Z'],
    ['2026-12-21T00:00', 'America/New_York', '2026-12-21T05:00:00.000Z'],
    // The nights on which clocks change.
    ['2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['2026-03-08T01:59', 'America/New_York', '2026-03-08T06:59:00.000Z'],
    ['2026-11-01T03:00', 'America/New_York', '2026-11-01T08:00:00.000Z'],
    ['2026-10-25T03:00', 'Europe/London', '2026-10-25T03:00:00.000Z'],
  ])('%s in %s is the moment %s', (local, zone, moment) => {
    expect(said(local, zone)).toBe(moment)
  })

  it('that a clock skips is the one after the skip', () => {
    expect(said('2026-03-08T02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z')
    expect(said('2026-03-29T01:30', 'Europe/London')).toBe('2026-03-29T01:30:00.000Z')
  })
})

it('the next hour may be tomorrow', () => {
  expect(nextHour('2026-11-19T14:20', 0)).toBe('2026-11-19T15:00')
  expect(nextHour('2026-11-19T22:20', 2)).toBe('2026-11-20T01:00')
})
