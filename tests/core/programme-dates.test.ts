import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, datesFrom, daysBetween } from '#core/calendar'
import {
  dateOfDay,
  daysIn,
  isOver,
  isPausedOn,
  planDateOf,
  programmeFrom,
  trainingOn,
  type Programme,
} from '#core/programme'
import { maintenance, quotasOf } from '#core/quotas'

const monday = '2025-11-03'
const fourWeeks = programmeFrom('four-weeks', monday)

const withPauses = (programme: Programme, pauses: Programme['pauses']): Programme => ({
  ...programme,
  pauses,
})

const pausedFor = (...pauses: readonly (readonly [string, string | null])[]): Programme =>
  withPauses(
    fourWeeks,
    pauses.map(([from, to]) => ({ from, to })),
  )

/** Plans of any year, with pauses one after the other, the last of them perhaps still open. */
const anyPlan = fc
  .record({
    form: fc.constantFrom('four-weeks' as const, 'three-weeks' as const),
    begins: fc.integer({ min: 0, max: 3_000 }),
    gaps: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 20 })), {
      maxLength: 4,
    }),
    isPaused: fc.boolean(),
  })
  .map(({ form, begins, gaps, isPaused }): Programme => {
    const startedOn = addDays('2020-01-01', begins)
    let at = startedOn
    const pauses = gaps.map(([after, length], index) => {
      const from = addDays(at, after)
      at = addDays(from, length)
      return { from, to: isPaused && index === gaps.length - 1 ? null : at }
    })
    return withPauses(programmeFrom(form, startedOn), pauses)
  })

const afterwards = (programme: Programme) => datesFrom(programme.startedOn, 140)

describe('the days of a plan (content E1)', () => {
  it('go up by one over the days without a pause, to its last one', () => {
    fc.assert(
      fc.property(anyPlan, (programme) => {
        const days = afterwards(programme)
          .filter((date) => !isPausedOn(programme, date))
          .map((date) => planDateOf(programme, date)?.day ?? null)
        const expected = days.map((_, index) => (index < daysIn(programme) ? index + 1 : null))
        expect(days).toEqual(expected)
      }),
    )
  })

  it('are none before the first, and none in a pause', () => {
    fc.assert(
      fc.property(anyPlan, (programme) => {
        expect(planDateOf(programme, addDays(programme.startedOn, -1))).toBeNull()
        for (const date of afterwards(programme)) {
          if (isPausedOn(programme, date)) expect(planDateOf(programme, date)).toBeNull()
        }
      }),
    )
  })

  it('have dates, from which they can be told again', () => {
    fc.assert(
      fc.property(anyPlan, (programme) => {
        for (const date of afterwards(programme)) {
          const place = planDateOf(programme, date)
          if (place !== null) expect(dateOfDay(programme, place.day)).toBe(date)
        }
      }),
    )
  })

  it('make weeks of seven', () => {
    const weeks = datesFrom(monday, 30).map((date) => planDateOf(fourWeeks, date)?.week ?? null)
    expect(weeks).toEqual([
      ...Array<number>(7).fill(1),
      ...Array<number>(7).fill(2),
      ...Array<number>(7).fill(3),
      ...Array<number>(7).fill(4),
      null,
      null,
    ])
  })

  it('end after three weeks where it has three', () => {
    const short = programmeFrom('three-weeks', monday)
    expect(planDateOf(short, '2025-11-23')).toEqual({ day: 21, week: 3 })
    expect(planDateOf(short, '2025-11-24')).toBeNull()
    expect([isOver(short, '2025-11-23'), isOver(short, '2025-11-24')]).toEqual([false, true])
  })

  it('are none any more in maintenance', () => {
    expect(planDateOf({ ...fourWeeks, maintains: true }, monday)).toBeNull()
  })
})

describe('a pause', () => {
  it('moves the end by its length', () => {
    fc.assert(
      fc.property(anyPlan, (programme) => {
        const closed = { ...programme, pauses: programme.pauses.filter(({ to }) => to !== null) }
        const stood = closed.pauses
          .filter(({ from }) => from <= dateOfDay(closed, daysIn(closed)))
          .map(({ from, to }) => daysBetween(from, to ?? from))
          .reduce((sum, days) => sum + days, 0)
        const end = addDays(closed.startedOn, daysIn(closed) - 1 + stood)
        expect(dateOfDay(closed, daysIn(closed))).toBe(end)
        expect(isOver(closed, end)).toBe(false)
        expect(isOver(closed, addDays(end, 1))).toBe(true)
      }),
    )
  })

  it('of three days after the second makes the third the sixth date', () => {
    const paused = pausedFor(['2025-11-05', '2025-11-08'])
    expect(dateOfDay(paused, 2)).toBe('2025-11-04')
    expect(dateOfDay(paused, 3)).toBe('2025-11-08')
    expect(planDateOf(paused, '2025-11-08')).toEqual({ day: 3, week: 1 })
  })

  it('lets the plan wait for as long as it lasts', () => {
    const paused = pausedFor(['2025-11-05', null])
    expect(planDateOf(paused, '2025-11-04')).toEqual({ day: 2, week: 1 })
    expect(planDateOf(paused, '2026-11-05')).toBeNull()
    expect(isOver(paused, '2026-11-05')).toBe(false)
  })

  it('on the day after the last one changes nothing any more', () => {
    const paused = pausedFor(['2025-12-01', '2025-12-08'])
    expect(isOver(paused, '2025-11-30')).toBe(false)
    expect(isOver(paused, '2025-12-01')).toBe(true)
  })

  it('that began before the plan counts from its first day on', () => {
    const paused = pausedFor(['2025-10-30', '2025-11-05'])
    expect(planDateOf(paused, '2025-11-05')).toEqual({ day: 1, week: 1 })
    expect(dateOfDay(paused, 1)).toBe('2025-11-05')
  })

  it('that was over before the plan began is none', () => {
    expect(planDateOf(pausedFor(['2025-10-20', '2025-10-30']), monday)?.day).toBe(1)
    expect(dateOfDay(pausedFor(['2025-10-20', '2025-10-30']), 1)).toBe(monday)
  })
})

/** The longest form of strength on a date; false for none. */
const strength = (date: string) => {
  const { strengthDay, strengthUpTo } = trainingOn(fourWeeks, date)
  return strengthDay && strengthUpTo
}

describe('what the picker goes by', () => {
  it('is half of the last week without a plan, in a pause and after it (content E1)', () => {
    const paused = pausedFor(['2025-11-05', null])
    for (const training of [
      trainingOn(null, '2025-11-05'),
      trainingOn(paused, '2025-11-05'),
      trainingOn(fourWeeks, '2025-12-01'),
      trainingOn({ ...fourWeeks, maintains: true }, '2025-11-05'),
    ]) {
      expect(training).toEqual({
        quotas: maintenance,
        countsFrom: training.countsFrom,
        strengthDay: true,
        strengthUpTo: 'standard',
      })
    }
    expect(trainingOn(fourWeeks, '2025-12-03').countsFrom).toBe('2025-12-01')
  })

  it('has no strength in the first week, one set in the second, then two (content E1)', () => {
    const days = datesFrom(monday, 28).map(strength)
    expect(days.slice(0, 7)).toEqual(Array<boolean>(7).fill(false))
    expect(days.slice(7, 14)).toEqual(['short', false, 'short', false, 'short', false, false])
    expect(days.slice(14, 21)).toEqual([
      'standard',
      false,
      'standard',
      false,
      'standard',
      false,
      false,
    ])
    expect(days.slice(21)).toEqual(days.slice(14, 21))
  })

  it('counts from the first day of its week, which need not be a Monday', () => {
    const fromThursday = programmeFrom('four-weeks', '2025-11-06')
    expect(trainingOn(fromThursday, '2025-11-12')).toMatchObject({
      quotas: quotasOf(1),
      countsFrom: '2025-11-06',
    })
    expect(trainingOn(fromThursday, '2025-11-13')).toMatchObject({
      quotas: quotasOf(2),
      countsFrom: '2025-11-13',
    })
  })
})
