import type { DaySum } from '#core/summary/history-view'

import type { Mark } from '../charts/drawing.ts'
import type { Week } from './calendar.ts'

/** The days of a month that something is kept of, in lines to walk along; a place is 1 wide and high. */
export const linesOf = (
  weeks: readonly Week[],
  textOf: (day: DaySum) => string,
): readonly (readonly Mark[])[] =>
  weeks.map((week, row) =>
    week.flatMap(({ date, day, isOutside }, column) =>
      day === null || isOutside
        ? []
        : [{ key: date, text: textOf(day), x: column, y: row, width: 1, height: 1 }],
    ),
  )

/** Where weeks run from right to left, so do the arrows. */
export function keyAlong(key: string, direction: string): string {
  if (direction !== 'rtl') return key
  return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key
}
