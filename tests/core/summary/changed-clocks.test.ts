import { describe, expect, it } from 'vitest'

import type { Interval } from '#core/journal'

import { at, day } from '../../support/written-day.ts'
import { dated } from './written-week.ts'

/** Seconds of sitting in each hour of a date in which there was any. */
function hoursOf(intervals: readonly Interval[], date: string, startsAt = 0) {
  const hours = dated(intervals, startsAt).days.get(date)?.hours ?? []
  return Object.fromEntries(
    hours.flatMap(({ sittingSeconds, trackedSeconds }, hour) =>
      trackedSeconds === 0 ? [] : [[hour, sittingSeconds]],
    ),
  )
}

const sat = (start: string, hours: number, zone: string) =>
  day(start, [['sitting', 3600 * hours]], zone)

describe('the hours of a day on which clocks change', () => {
  it('hold twice as much where one comes twice, as in London in October', () => {
    const hours = hoursOf(sat('2025-10-26T00:00:00Z', 3, 'Europe/London'), '2025-10-26')
    expect(hours).toEqual({ 1: 7200, 2: 3600 })
  })

  it('never hold more sitting than time at the desk', () => {
    const entries = day('2025-10-26T00:00:00Z', [
      ['sitting', 5400],
      ['standing', 1800, 'user'],
      ['sitting', 3600],
    ])
    const share = dated(entries).days.get('2025-10-26')?.hours[1]
    expect(share).toEqual({ sittingSeconds: 5400, trackedSeconds: 7200 })
  })

  it('leave out the one that is skipped, as in London in March', () => {
    const hours = hoursOf(sat('2025-03-30T00:00:00Z', 3, 'Europe/London'), '2025-03-30')
    expect(hours).toEqual({ 0: 3600, 2: 3600, 3: 3600 })
  })

  it('know zones that are half an hour off', () => {
    const hours = hoursOf(sat('2025-11-05T08:15:00Z', 1.75, 'Asia/Kolkata'), '2025-11-05')
    expect(hours).toEqual({ 13: 900, 14: 3600, 15: 1800 })
  })

  it('know a clock that goes back by half an hour, as on Lord Howe', () => {
    const hours = hoursOf(sat('2025-04-05T14:00:00Z', 3, 'Australia/Lord_Howe'), '2025-04-06')
    expect(hours).toEqual({ 1: 5400, 2: 3600, 3: 1800 })
  })

  it('and one that goes forward by it', () => {
    const hours = hoursOf(sat('2025-10-04T14:30:00Z', 2, 'Australia/Lord_Howe'), '2025-10-05')
    expect(hours).toEqual({ 1: 3600, 2: 1800, 3: 1800 })
  })

  it('are those of the day before, where the day begins later than they change', () => {
    const autumn = sat('2025-10-25T23:00:00Z', 8, 'Europe/London')
    expect(hoursOf(autumn, '2025-10-25', 4)).toEqual({ 0: 3600, 1: 7200, 2: 3600, 3: 3600 })
    expect(hoursOf(autumn, '2025-10-26', 4)).toEqual({ 4: 3600, 5: 3600, 6: 3600 })
  })

  it('begin with the first there is, where the one at which the day begins is skipped', () => {
    const spring = sat('2025-03-30T00:30:00Z', 2, 'Europe/London')
    expect(hoursOf(spring, '2025-03-29', 1)).toEqual({ 0: 1800 })
    expect(hoursOf(spring, '2025-03-30', 1)).toEqual({ 2: 3600, 3: 1800 })
  })

  it('stay in the new day where the clock goes back over midnight, as it once did in St John’s', () => {
    const { days } = dated(sat('2010-11-07T02:00:00Z', 3, 'America/St_Johns'))
    const seconds = [...days].map(([date, { sittingSeconds }]) => [date, sittingSeconds])
    expect(seconds).toEqual([
      ['2010-11-06', 1800],
      ['2010-11-07', 9000],
    ])
    const again = dated(sat('2010-11-07T02:40:00Z', 1, 'America/St_Johns'))
    expect([...again.days.keys()]).toEqual(['2010-11-07'])
  })

  it('end with the day where the clock jumps over its end, as it once did in Pyongyang', () => {
    const evening = sat('2018-05-04T14:30:00Z', 1, 'Asia/Pyongyang')
    expect(hoursOf(evening, '2018-05-04')).toEqual({ 23: 1800 })
    expect(hoursOf(evening, '2018-05-05')).toEqual({ 0: 1800 })
  })
})

describe('a clock that was set by hand', () => {
  const [morning, noon] = day('2025-11-03T10:00:00Z', [
    ['sitting', 7200],
    ['away', 600, 'idle'],
  ])
  /** After an hour and a half it was set back by three hours. */
  const back = { ...morning, end: at('2025-11-03T09:00:00Z') } as Interval
  const next = { ...noon, start: back.end, end: at('2025-11-03T09:10:00Z') } as Interval
  const again = day('2025-11-03T09:10:00Z', [['sitting', 600]])
  const today = dated([back, next, ...again]).days.get('2025-11-03')

  it('back leaves every interval its length, placed by its start, and the day is marked', () => {
    expect(today).toMatchObject({ isClockAdjusted: true, sittingSeconds: 7800 })
    expect(today?.sits).toEqual([
      { start: back.start, seconds: 7200, whole: 7200 },
      { start: again[0]?.start, seconds: 600, whole: 600 },
    ])
    expect(today?.breaks).toBe(1)
  })

  it('marks no day on which nothing ended before it began', () => {
    expect(dated(again).days.get('2025-11-03')?.isClockAdjusted).toBe(false)
  })

  it('forward ends no sit: nothing was missed', () => {
    const forward = { ...morning, end: at('2025-11-03T14:00:00Z') } as Interval
    const { sits } = dated([forward, ...day('2025-11-03T14:00:00Z', [['sitting', 600]])])
    expect(sits.get('2025-11-03')?.map(({ seconds }) => seconds)).toEqual([7800])
  })
})
