import { describe, expect, it } from 'vitest'

import { walk } from '../../../../renderer/home/charts/walk.ts'
import { weeksOf } from '../../../../renderer/home/history/calendar.ts'
import { keyAlong, linesOf } from '../../../../renderer/home/history/day-marks.ts'
import { monthOf } from './months.ts'

/** Monday to Wednesday, Friday, and both ends of the week of work after. */
const lines = linesOf(
  weeksOf(monthOf('2026-11', [2, 3, 4, 6, 9, 13]), 1, '2026-11-16'),
  ({ date }) => date,
)

function walked(from: string, ...keys: readonly string[]): string | undefined {
  const start = lines.flat().find(({ key }) => key === from)
  return keys.reduce(
    (mark, key) => (mark === undefined ? undefined : walk(key, mark, { lines, along: 'x' })),
    start,
  )?.key
}

describe('walking along the days of a month', () => {
  it('goes from day to day that has a record', () => {
    expect(walked('2026-11-04', 'ArrowRight')).toBe('2026-11-06')
    expect(walked('2026-11-03', 'ArrowLeft')).toBe('2026-11-02')
  })

  it('goes to the week below, to the nearest day of it', () => {
    expect(walked('2026-11-06', 'ArrowDown')).toBe('2026-11-13')
    expect(walked('2026-11-03', 'ArrowDown')).toBe('2026-11-09')
    expect(walked('2026-11-13', 'ArrowUp')).toBe('2026-11-06')
  })

  it('goes to both ends of a week', () => {
    expect(walked('2026-11-03', 'End')).toBe('2026-11-06')
    expect(walked('2026-11-06', 'Home')).toBe('2026-11-02')
  })

  it('follows the direction in which weeks are read', () => {
    expect(keyAlong('ArrowLeft', 'rtl')).toBe('ArrowRight')
    expect(keyAlong('ArrowRight', 'rtl')).toBe('ArrowLeft')
    expect(keyAlong('ArrowDown', 'rtl')).toBe('ArrowDown')
    expect(keyAlong('ArrowLeft', 'ltr')).toBe('ArrowLeft')
  })
})
