import { describe, expect, it } from 'vitest'

import type { WeekDay } from '#core/summary/week-view'

import { daysShapes } from '../../../../renderer/home/week/days-shapes.ts'
import { sitKind } from '../../../../renderer/home/week/sit-kind.ts'
import { aDay, aWeek } from './a-week.ts'

const room = 574
const shapes = (days: readonly WeekDay[] = aWeek.days, today: string | null = null) =>
  daysShapes(days, today, room)

/** A day with one sit of so many hours. */
const longDay = (hours: number): WeekDay => {
  const seconds = hours * 3_600
  const [sit] = aDay('2025-10-27').sits
  if (sit === undefined) expect.fail('the day has no sit')
  return {
    ...aDay('2025-10-27'),
    sittingSeconds: seconds,
    sits: [{ ...sit, seconds, whole: seconds }],
  }
}

const linesFor = (hours: number) =>
  shapes([longDay(hours)]).lines.map(({ seconds }) => seconds / 3_600)

const gone = (date: string): WeekDay => ({ ...aDay(date), sits: [], sittingSeconds: 0 })

/** Where *no desk time* lies, and where the lines across end. */
const wordsFor = (days: readonly WeekDay[]) => {
  const { empty, edge } = shapes(days)
  return empty.map(({ x, anchor }) => [Math.round(x), anchor, edge])
}

describe('the columns of a week', () => {
  it('stack the sits from the morning up, to the true height of the day', () => {
    const { columns, base } = shapes()
    const [monday] = columns
    const [first, second, third] = monday?.bars ?? []
    expect(first?.y).toBeGreaterThan(second?.y ?? 0)
    expect(second?.y).toBeGreaterThan(third?.y ?? 0)
    // 192 minutes at 0.46 px.
    expect(base - (monday?.top ?? 0)).toBeCloseTo(88.32)
  })

  it('leave a gap of 2 between sits, out of the height of each', () => {
    const bars = shapes().columns[0]?.bars ?? []
    const [first, second] = bars
    expect((first?.y ?? 0) - (second?.y ?? 0) - (second?.height ?? 0)).toBeCloseTo(2)
  })

  it('keep even the shortest sit in sight', () => {
    const [sit] = aDay('2025-10-27').sits
    if (sit === undefined) expect.fail('the day has no sit')
    const brief = { ...aDay('2025-10-27'), sits: [{ ...sit, seconds: 60, whole: 60 }] }
    expect(shapes([brief, ...aWeek.days.slice(1)]).columns[0]?.bars[0]?.height).toBeGreaterThan(0)
  })

  it('stay within the picture on the longest of days, all on one scale', () => {
    const { columns, base, lines, height } = shapes([longDay(20), ...aWeek.days.slice(1)])
    expect(columns[0]?.top).toBeGreaterThanOrEqual(20)
    expect(height).toBeLessThan(350)
    const scale = (base - (columns[0]?.top ?? 0)) / 20
    expect((base - (columns[1]?.top ?? 0)) / 3.2).toBeCloseTo(scale)
    expect(lines.map(({ seconds }) => seconds / 3_600)).toEqual([4, 8, 12, 16, 20])
  })

  it('have a line every two hours, every hour where there is little', () => {
    expect(linesFor(7.2)).toEqual([2, 4, 6])
    expect(linesFor(2.2)).toEqual([1, 2])
    expect(linesFor(0.5)).toEqual([])
  })

  it('say it once for days in a row without desk time', () => {
    const { empty, columns } = shapes()
    expect(empty.map(({ days }) => days.map(({ date }) => date))).toEqual([
      ['2025-11-01', '2025-11-02'],
    ])
    const [saturday, sunday] = columns.slice(-2)
    expect(empty[0]?.x).toBe(((saturday?.middle ?? 0) + (sunday?.middle ?? 0)) / 2)
  })

  it('keep those words within the picture, though they are wider than a column', () => {
    const full = aWeek.days.slice(0, 5)
    expect(wordsFor([gone('2025-10-26'), ...full])).toEqual([[0, 'start', 540]])
    expect(wordsFor([...full, gone('2025-11-01')])).toEqual([[540, 'end', 540]])
    expect(wordsFor([...full.slice(0, 2), gone('2025-11-01'), ...full.slice(2)])).toMatchObject([
      [expect.any(Number), 'middle', 540],
    ])
  })

  it('say nothing of today and of days that have not come', () => {
    const { empty, columns } = shapes(aWeek.days, '2025-11-01')
    expect(empty).toEqual([])
    expect(columns.map(({ isToday }) => isToday).indexOf(true)).toBe(5)
    expect(columns.map(({ isAhead }) => isAhead).indexOf(true)).toBe(6)
  })

  it('lie within the room that there is', () => {
    const { columns, edge } = shapes()
    expect((columns[0]?.middle ?? 0) - 23).toBeCloseTo(0)
    expect((columns.at(-1)?.middle ?? 0) + 23).toBeCloseTo(edge)
  })
})

describe('a sit', () => {
  it.each([
    [35, 'short'],
    [36, 'plain'],
    [60, 'plain'],
    [61, 'long'],
  ])('of %i min is %s', (minutes, kind) => {
    expect(sitKind(minutes * 60)).toBe(kind)
  })
})
