import { scaleBand } from 'd3-scale'

import type { DateText } from '#core/calendar'
import type { HourShare, WeekDay } from '#core/summary/week-view'

/** How much of the week has come: the rest is left empty. */
export interface Present {
  readonly date: DateText
  /** The hour of the day that is running. */
  readonly hour: number
}

export interface HoursShapes {
  readonly width: number
  readonly height: number
  readonly hours: readonly { readonly hour: number; readonly middle: number }[]
  readonly rows: readonly HourRow[]
}

export interface HourRow {
  readonly day: WeekDay
  readonly y: number
  readonly cells: readonly HourCell[]
}

export interface HourCell {
  readonly hour: number
  readonly x: number
  readonly width: number
  readonly share: HourShare
  /** Less than five minutes say nothing (content F3): a grey window. None at all: dots. */
  readonly kind: 'window' | 'hardly' | 'none' | 'ahead'
}

/** px of the drawing. */
export const cellHeight = 27
const rowPitch = 32
const firstRow = 20
const namesWidth = 44
const cellGap = 3
const leastCell = 30
/** In seconds. */
export const leastTracked = 300

/** The hours of a day in order; those before its beginning come last. */
const hoursFrom = (startsAt: number): readonly number[] =>
  Array.from({ length: 24 }, (_, index) => (startsAt + index) % 24)

const trackedIn = (day: WeekDay, hour: number): number => day.hours[hour]?.trackedSeconds ?? 0

/** From the first hour with anything in it to the last, and one on either side. */
export function hoursShown(days: readonly WeekDay[], startsAt: number): readonly number[] {
  const hours = hoursFrom(startsAt)
  const isUsed = (hour: number) => days.some((day) => trackedIn(day, hour) > 0)
  const [first, last] = [hours.findIndex(isUsed), hours.findLastIndex(isUsed)]
  return first < 0 ? [] : hours.slice(Math.max(0, first - 1), last + 2)
}

/** From the first day with anything in it to the last. */
export function daysShown(days: readonly WeekDay[]): readonly WeekDay[] {
  return days.slice(Math.max(0, days.findIndex(hasDeskTime)), days.findLastIndex(hasDeskTime) + 1)
}

const hasDeskTime = ({ trackedSeconds }: WeekDay) => trackedSeconds > 0

/** Below so much room the windows scroll. */
export const leastHoursRoom = (hours: number): number => namesWidth + hours * leastCell

/** @param now The present, where it is in this week; else null. */
export function hoursShapes(
  days: readonly WeekDay[],
  startsAt: number,
  now: Present | null,
  room: number,
): HoursShapes {
  const hours = hoursShown(days, startsAt)
  const toX = scaleBand(hours, [namesWidth, room + cellGap])
  const width = Math.max(0, toX.bandwidth() - cellGap)
  const rows = daysShown(days).map((day, index) => ({
    day,
    y: firstRow + index * rowPitch,
    cells: hours.map((hour): HourCell => ({
      hour,
      x: toX(hour) ?? 0,
      width,
      share: day.hours[hour] ?? { sittingSeconds: 0, trackedSeconds: 0 },
      kind: kindOf(day, hour, startsAt, now),
    })),
  }))
  return {
    width: room,
    height: firstRow + rows.length * rowPitch - (rowPitch - cellHeight),
    hours: hours.map((hour) => ({ hour, middle: (toX(hour) ?? 0) + width / 2 })),
    rows,
  }
}

function kindOf(
  day: WeekDay,
  hour: number,
  startsAt: number,
  now: Present | null,
): HourCell['kind'] {
  const tracked = trackedIn(day, hour)
  if (tracked >= leastTracked) return 'window'
  if (tracked > 0) return 'hardly'
  if (now === null || day.date < now.date) return 'none'
  const order = hoursFrom(startsAt)
  const isAhead = day.date > now.date || order.indexOf(hour) > order.indexOf(now.hour)
  return isAhead ? 'ahead' : 'none'
}

/** The part of an hour at the desk that was sitting, from 0 to 1. */
export const sittingShare = ({ sittingSeconds, trackedSeconds }: HourShare): number =>
  trackedSeconds === 0 ? 0 : Math.min(1, sittingSeconds / trackedSeconds)
