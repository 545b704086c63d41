import { describe, expect, it } from 'vitest'

import type { Weekday } from '#core/calendar'
import { timeOf } from '#core/summary/week'

import { at, day, now } from '../../support/written-day.ts'
import { asked, dates, sits, week } from './written-week.ts'

const starting = (startsOn: Weekday) => ({ startsOn, dayStartsAt: 0 })

describe('a week', () => {
  it.each([
    ['a Monday', 1, '2025-11-02', '2025-10-27', '2025-11-02'],
    ['a Monday', 1, '2025-11-03', '2025-11-03', '2025-11-09'],
    ['a Sunday', 7, '2025-11-02', '2025-11-02', '2025-11-08'],
    ['a Sunday', 7, '2025-11-08', '2025-11-02', '2025-11-08'],
    ['a Saturday', 6, '2025-11-02', '2025-11-01', '2025-11-07'],
    ['a Saturday', 6, '2025-11-07', '2025-11-01', '2025-11-07'],
  ] as const)('that begins on %s (%i) has %s in %s to %s', (_name, startsOn, date, from, to) => {
    expect(week([], { date, rules: starting(startsOn) })).toMatchObject({ from, to })
  })

  it('over the end of a year goes by the date of its first day', () => {
    const view = week([], { date: '2026-01-01' })
    expect(view).toMatchObject({ from: '2025-12-29', to: '2026-01-04' })
    expect(view.days.map(({ date }) => date).slice(2, 4)).toEqual(['2025-12-31', '2026-01-01'])
  })

  it('is regrouped by another first day, with nothing lost', () => {
    const entries = [...dates(1, 9), ...dates(10, 9)].flatMap((date) => sits(date, 30, 40))
    const all = (startsOn: Weekday) =>
      ['2025-10-28', '2025-11-04', '2025-11-11', '2025-11-18']
        .map((date) => week(entries, { date, rules: starting(startsOn) }))
        .reduce((total, { facts }) => total + facts.sittingSeconds, 0)
    expect([all(1), all(6), all(7)]).toEqual(Array(3).fill(18 * 4200))
  })

  it('is the present one where none is asked for, and not over on its last evening', () => {
    expect(week([])).toMatchObject({ from: '2025-11-03', soFar: true })
  })

  it('is over from the next day on', () => {
    const past = { date: '2025-11-05', now: now('2025-11-10T00:00:00Z') }
    expect(week([], past)).toMatchObject({ from: '2025-11-03', soFar: false })
  })

  it('passes on the first date of all', () => {
    expect(week([], { earliest: '2024-02-29' }).earliest).toBe('2024-02-29')
  })
})

describe('the time that a week needs', () => {
  it('is four weeks, and room for other zones, later days and long sits', () => {
    expect(timeOf(asked)).toEqual({
      from: at('2025-10-11T00:00:00+01:00'),
      to: at('2025-11-12T00:00:00Z'),
    })
  })

  it('holds all of its dates wherever on earth they were, also where the day begins at six', () => {
    const pago = { ...asked, now: now('2025-11-09T20:00:00Z', 'Pacific/Pago_Pago') }
    const apart = { ...asked, now: now('2025-11-09T08:00:00Z', 'Pacific/Kiritimati') }
    const first = day('2025-10-13T00:00:00+14:00', [['sitting', 60]], 'Pacific/Kiritimati')
    const last = day('2025-11-10T05:59:00-11:00', [['sitting', 60]], 'Pacific/Pago_Pago')
    expect(first[0]?.start).toBeGreaterThanOrEqual(timeOf(pago).from)
    expect(last[0]?.end).toBeLessThanOrEqual(timeOf(apart).to)
  })
})
