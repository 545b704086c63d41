import type { WeekDay } from '#core/summary/week-view'

import { sitKind, type SitKind } from '../sit-kind.ts'

export interface DayColumn {
  readonly day: WeekDay
  /** Its upper edge, and that of its bars: 0 is the top of the drawing. */
  readonly top: number
  readonly bars: readonly DayBar[]
}

export interface DayBar {
  readonly kind: SitKind
  readonly y: number
  readonly height: number
}

/** A day with less than this does not fill the drawing; in seconds. */
const leastFull = 6 * 3_600

/** Columns of the sits of each day, from the morning up; the fullest day is as tall as the drawing. */
export function dayColumns(days: readonly WeekDay[], tall: number): readonly DayColumn[] {
  const most = Math.max(leastFull, ...days.map(({ sittingSeconds }) => sittingSeconds))
  return days.map((day) => {
    let y = tall
    const bars = day.sits.map(({ seconds, whole }) => {
      const height = (seconds / most) * tall
      y -= height
      return { kind: sitKind(whole), y, height }
    })
    return { day, top: y, bars }
  })
}
