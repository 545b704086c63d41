import { scaleLinear, scalePoint } from 'd3-scale'

import type { DateText } from '#core/calendar'
import type { DaySit, WeekDay } from '#core/summary/week-view'

/** The columns of a week, in px of the drawing; `y` counts down from the upper edge. */
export interface DaysShapes {
  readonly width: number
  readonly height: number
  /** Where columns stand. */
  readonly base: number
  /** Where the lines across end, and their names begin. */
  readonly edge: number
  readonly columns: readonly Column[]
  readonly lines: readonly { readonly seconds: number; readonly y: number }[]
  /** Days without desk time, those in a row together. */
  readonly empty: readonly EmptyDays[]
}

export interface Column {
  readonly day: WeekDay
  readonly middle: number
  readonly top: number
  readonly bars: readonly Bar[]
  /** It has not come yet. */
  readonly isAhead: boolean
  readonly isToday: boolean
}

/** A sit, or what lies of it in this day. */
export interface Bar {
  readonly sit: DaySit
  readonly y: number
  readonly height: number
}

export interface EmptyDays {
  readonly days: readonly WeekDay[]
  /** Where the words for them lie: they are wider than a column, so at an end they go inwards. */
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export const columnWidth = 46
/** Columns do not stand closer together than this. */
export const leastRoom = 400
const pxPerMinute = 0.46
/** A day with more sitting than fits in this makes all columns lower: one scale for all. */
const tallest = 290
const leastTall = 4 * 60 * pxPerMinute
const abovePeak = 25
const belowBase = 26
const edgeRoom = 34
const gap = 2

/** @param today The present date where it is in this week; else null. */
export function daysShapes(
  days: readonly WeekDay[],
  today: DateText | null,
  room: number,
): DaysShapes {
  const most = Math.max(...days.map(({ sittingSeconds }) => sittingSeconds))
  const tall = Math.min(tallest, Math.max(leastTall, (most / 60) * pxPerMinute))
  const base = Math.ceil(abovePeak + tall)
  const edge = room - edgeRoom
  const toY = scaleLinear([0, Math.max(most, (leastTall / pxPerMinute) * 60)], [base, base - tall])
  const toX = scalePoint(
    days.map(({ date }) => date),
    [columnWidth / 2, edge - columnWidth / 2],
  )
  const columns = days.map((day): Column => {
    const bars = barsOf(day.sits, toY)
    return {
      day,
      middle: toX(day.date) ?? 0,
      top: bars.at(-1)?.y ?? base,
      bars,
      isAhead: today !== null && day.date > today,
      isToday: day.date === today,
    }
  })
  return {
    width: room,
    height: base + belowBase,
    base,
    edge,
    columns,
    lines: linesUpTo(most).map((seconds) => ({ seconds, y: toY(seconds) })),
    empty: emptyDays(columns),
  }
}

/** From the morning up. The gap is taken from the sit, so that the column keeps its true height. */
function barsOf(sits: readonly DaySit[], toY: (seconds: number) => number): readonly Bar[] {
  let reached = 0
  return sits.map((sit) => {
    const foot = toY(reached)
    reached += sit.seconds
    const slot = foot - toY(reached)
    return { sit, y: foot - slot, height: Math.max(slot - gap, slot / 2) }
  })
}

const anHour = 3_600

function linesUpTo(most: number): readonly number[] {
  const step = (most < 2.5 * anHour ? 1 : most > 12 * anHour ? 4 : 2) * anHour
  return Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step)
}

function emptyDays(columns: readonly Column[]): readonly EmptyDays[] {
  const runs: Column[][] = []
  columns.forEach((column, index) => {
    if (column.bars.length > 0 || column.isAhead || column.isToday) return
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1) === columns[index - 1]) run.push(column)
    else runs.push([column])
  })
  return runs.map((run) => {
    const [from, to] = [run[0]?.middle ?? 0, run.at(-1)?.middle ?? 0]
    const days = run.map(({ day }) => day)
    if (run.length > 1) return { days, x: (from + to) / 2, anchor: 'middle' }
    if (run[0] === columns[0]) return { days, x: from - columnWidth / 2, anchor: 'start' }
    if (run[0] === columns.at(-1)) return { days, x: to + columnWidth / 2, anchor: 'end' }
    return { days, x: from, anchor: 'middle' }
  })
}
