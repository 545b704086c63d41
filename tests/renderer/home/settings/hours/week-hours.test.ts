import { describe, expect, it } from 'vitest'

import { settingsChangeSchema, type TimeRange } from '#core/settings'

import {
  allBut,
  faultOf,
  mostRanges,
  oneMore,
  openOn,
  withRanges,
  type WeekHours,
} from '../../../../../renderer/home/settings/hours/week-hours.ts'

const range = (text: string): TimeRange => ({ from: text.slice(0, 5), to: text.slice(6) })

const shut: WeekHours = [[], [], [], [], [], [], []]

/** Monday with these ranges, and Tuesday and Sunday with theirs. */
const week = (monday: string[], tuesday: string[] = [], sunday: string[] = []): WeekHours => [
  monday.map(range),
  tuesday.map(range),
  [],
  [],
  [],
  [],
  sunday.map(range),
]

const faultOnMonday = (text: string, others: WeekHours) =>
  faultOf(range(text), 1, allBut(others, null, 0))

describe('a range is refused', () => {
  it('when both of its times are the same', () => {
    expect(faultOnMonday('09:00-09:00', shut)).toEqual({ kind: 'same-times' })
  })

  it('when it shares a minute with another of the day, not when it touches one', () => {
    const morning = week(['08:00-12:00'])
    expect(faultOnMonday('11:59-14:00', morning)).toEqual({
      kind: 'overlaps',
      day: 1,
      range: range('08:00-12:00'),
    })
    expect(faultOnMonday('12:00-14:00', morning)).toBeNull()
  })

  it('when the night before reaches into it, also from Sunday', () => {
    expect(faultOnMonday('01:00-03:00', week([], [], ['22:00-02:00']))).toMatchObject({ day: 7 })
    expect(faultOnMonday('02:00-03:00', week([], [], ['22:00-02:00']))).toBeNull()
  })

  it('when it reaches into the next morning', () => {
    expect(faultOnMonday('22:00-06:00', week([], ['05:00-09:00']))).toMatchObject({ day: 2 })
    expect(faultOnMonday('22:00-05:00', week([], ['05:00-09:00']))).toBeNull()
  })

  it('but a whole day, from midnight to midnight, is one', () => {
    expect(faultOnMonday('00:00-00:00', shut)).toBeNull()
    expect(faultOnMonday('00:00-00:00', week([], ['00:00-00:00']))).toBeNull()
    expect(faultOnMonday('00:00-00:00', week(['23:00-23:30']))).toMatchObject({ kind: 'overlaps' })
  })

  it('and its own former times do not count', () => {
    expect(faultOf(range('09:00-12:00'), 1, allBut(week(['08:00-12:00']), 1, 0))).toBeNull()
  })
})

describe('one more range', () => {
  it.each([
    ['a day without any', [], '08:00-18:00'],
    ['a morning', ['08:00-12:00'], '13:00-15:00'],
    ['a late evening', ['12:00-21:00'], '22:00-00:00'],
    ['a night', ['20:00-02:00'], '17:00-19:00'],
  ])('fits beside %s', (_, has, fits) => {
    expect(oneMore(week(has), 1)).toEqual(range(fits))
  })

  it('is not offered where there is no room', () => {
    expect(oneMore(week(['00:00-00:00']), 1)).toBeNull()
    expect(oneMore(week(['01:00-23:30']), 1)).toBeNull()
    expect(oneMore(week(Array.from({ length: 10 }, () => '08:00-08:10')), 1)).toBeNull()
  })
})

const isKept = (count: number) =>
  settingsChangeSchema.safeParse({
    openingHours: [Array.from({ length: count }, () => range('08:00-08:10')), ...shut.slice(1)],
  }).success

it('a day has as many ranges as the settings keep', () => {
  expect([mostRanges, mostRanges + 1].map(isKept)).toEqual([true, false])
})

describe('what is drawn of a day', () => {
  it('ends at its midnight, and begins with what the night before left', () => {
    const nights = week(['22:00-02:00'])
    expect(openOn(nights, 1)).toEqual([{ start: 1320, end: 1440 }])
    expect(openOn(nights, 2)).toEqual([{ start: 0, end: 120 }])
    expect(openOn(week([], [], ['22:00-02:00']), 1)).toEqual([{ start: 0, end: 120 }])
  })
})

it('a change of some days leaves the others as they are', () => {
  const changed = withRanges(week(['08:00-12:00'], ['09:00-10:00']), [1, 3], [range('10:00-11:00')])
  expect(changed.map((ranges) => ranges.length)).toEqual([1, 1, 1, 0, 0, 0, 0])
  expect(changed[1]).toEqual([range('09:00-10:00')])
})
