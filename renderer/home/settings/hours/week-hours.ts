import type { Weekday } from '#core/calendar'
import type { TimeRange } from '#core/settings'

/** The ranges of each weekday, Monday first. */
export type WeekHours = readonly (readonly TimeRange[])[]

/** A stretch of a day in minutes after its midnight; beyond 1440 it is of the next day. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type RangeFault =
  | { readonly kind: 'same-times' }
  /** It shares minutes with this range of that day. */
  | { readonly kind: 'overlaps'; readonly day: Weekday; readonly range: TimeRange }

/** As many as the settings keep for one day. */
export const mostRanges = 10

const dayLength = 24 * 60
const weekLength = 7 * dayLength

const midnight = '00:00'

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** Eight to six on every workday. */
export const usualHours = (workdays: readonly Weekday[]): WeekHours =>
  weekdays.map((day) => (workdays.includes(day) ? [{ from: '08:00', to: '18:00' }] : []))

export const rangesOf = (week: WeekHours, day: Weekday): readonly TimeRange[] => week[day - 1] ?? []

export const withRanges = (
  week: WeekHours,
  days: readonly Weekday[],
  ranges: readonly TimeRange[],
): WeekHours =>
  week.map((former, index) => (days.includes((index + 1) as Weekday) ? ranges : former))

export const minuteOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const timeOf = (minute: number): string => {
  const [hour, rest] = [Math.floor(minute / 60) % 24, minute % 60]
  return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

/** An end that is not later is of the next day. */
export function spanOf({ from, to }: TimeRange): Span {
  const [start, end] = [minuteOf(from), minuteOf(to)]
  return { start, end: end > start ? end : end + dayLength }
}

/** It ends on the next day, later than at its very beginning. */
export const isOverMidnight = (range: TimeRange): boolean => spanOf(range).end > dayLength

/** From midnight to midnight. */
export const isWholeDay = ({ from, to }: TimeRange): boolean => from === midnight && to === midnight

/** What keeps a range of a day from being kept, among all the others of the week. */
export function faultOf(
  range: TimeRange,
  day: Weekday,
  others: readonly { readonly day: Weekday; readonly range: TimeRange }[],
): RangeFault | null {
  if (range.from === range.to && !isWholeDay(range)) return { kind: 'same-times' }
  const mine = inWeek(day, range)
  const met = others.find((other) => overlap(mine, inWeek(other.day, other.range)))
  return met === undefined ? null : { kind: 'overlaps', day: met.day, range: met.range }
}

/** Every range of the week but one. */
export const allBut = (week: WeekHours, day: Weekday | null, index: number) =>
  weekdays.flatMap((other) =>
    rangesOf(week, other)
      .map((range, at) => ({ day: other, range, at }))
      .filter(({ at }) => other !== day || at !== index),
  )

const inWeek = (day: Weekday, range: TimeRange): Span => {
  const { start, end } = spanOf(range)
  return { start: (day - 1) * dayLength + start, end: (day - 1) * dayLength + end }
}

/** The week is a ring: Sunday night ends on Monday. */
const overlap = (a: Span, b: Span): boolean =>
  [-weekLength, 0, weekLength].some((turn) => a.start < b.end + turn && b.start + turn < a.end)

/** A range that fits a day beside what it has; null when there is no room for one. */
export function oneMore(week: WeekHours, day: Weekday): TimeRange | null {
  const ranges = rangesOf(week, day)
  if (ranges.length >= mostRanges) return null
  const last = Math.max(...ranges.map((range) => spanOf(range).end), 0)
  const first = Math.min(...ranges.map((range) => spanOf(range).start), dayLength)
  const tries: readonly Span[] =
    ranges.length === 0
      ? [{ start: 8 * 60, end: 18 * 60 }]
      : [
          { start: last + 60, end: Math.min(last + 180, dayLength) },
          { start: Math.max(first - 180, 0), end: first - 60 },
        ]
  const others = allBut(week, null, 0)
  const fits = tries
    .filter(({ start, end }) => end - start >= 30)
    .map(({ start, end }) => ({ from: timeOf(start), to: timeOf(end) }))
    .find((range) => faultOf(range, day, others) === null)
  return fits ?? null
}

/** Every stretch of a day in which prompts may come, with what reaches into it from the day before. */
export function openOn(week: WeekHours, day: Weekday): readonly Span[] {
  const before: Weekday = day === 1 ? 7 : ((day - 1) as Weekday)
  const over = rangesOf(week, before)
    .map(spanOf)
    .filter(({ end }) => end > dayLength)
    .map(({ end }) => ({ start: 0, end: end - dayLength }))
  const own = rangesOf(week, day)
    .map(spanOf)
    .map(({ start, end }) => ({ start, end: Math.min(end, dayLength) }))
  return [...over, ...own].toSorted((a, b) => a.start - b.start)
}

export const areSame = (a: readonly TimeRange[], b: readonly TimeRange[]): boolean =>
  JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

export const inOrder = (ranges: readonly TimeRange[]): readonly TimeRange[] =>
  ranges.toSorted((a, b) => minuteOf(a.from) - minuteOf(b.from))
