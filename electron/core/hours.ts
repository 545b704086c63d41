import {
  addDays,
  instantAt,
  localDate,
  minuteOfDay,
  startOfDate,
  weekdayOf,
  type DateText,
} from './calendar.ts'
import type { HoldCause } from './reason.ts'
import type { Settings } from './settings.ts'
import type { Instant, Now } from './time.ts'

export type ClosedCause = Extract<HoldCause, 'outside-hours' | 'day-off' | 'quiet-period'>

/** Prompts do not come now, by the hours that the person keeps. */
export interface Closed {
  readonly cause: ClosedCause
  /** When they may come again; null for never. */
  readonly until: Instant | null
}

type Hours = Pick<Settings, 'openingHours' | 'daysOff' | 'quietPeriods' | 'dayStartsAt'>

/** Whether prompts may come, and for how long that answer holds: calendars are slow. */
export interface Opening {
  readonly closed: Closed | null
  readonly hours: Hours
  readonly zone: string
  readonly from: Instant
  /** Null for ever. */
  readonly until: Instant | null
}

interface Stretch {
  readonly from: Instant
  readonly to: Instant
}

/** More changes than the settings can hold; no sequence of them goes on for ever. */
const mostChanges = 1_000

/** Whether prompts may come at this moment; worked out anew only where it may be otherwise. */
export function openingNow(last: Opening | null, settings: Settings, now: Now): Opening {
  const { wall, zone } = now
  const holds =
    last !== null &&
    last.zone === zone &&
    last.from <= wall &&
    (last.until === null || wall < last.until) &&
    last.hours.openingHours === settings.openingHours &&
    last.hours.daysOff === settings.daysOff &&
    last.hours.quietPeriods === settings.quietPeriods &&
    last.hours.dayStartsAt === settings.dayStartsAt
  return holds ? last : { ...openingAt(settings, wall, zone), hours: settings, zone, from: wall }
}

function openingAt(hours: Hours, at: Instant, zone: string): Pick<Opening, 'closed' | 'until'> {
  const quiet = hours.quietPeriods.map(({ from, to }) => ({
    from: localMoment(from, zone),
    to: localMoment(to, zone),
  }))
  const closedAt = (moment: Instant) => closedBy(hours, quiet, moment, zone)
  const closed = closedAt(at)
  if (closed === null) return { closed, until: nextClosing(hours, quiet, at, zone) }

  let { until } = closed
  for (let change = 0; until !== null; change += 1) {
    const next = closedAt(until)
    if (next === null) break
    until = change < mostChanges ? next.until : null
  }
  return { closed: { ...closed, until }, until: closed.until }
}

/** What forbids prompts at a moment, and until when that lasts. What was said of a date comes first. */
function closedBy(
  hours: Hours,
  quiet: readonly Stretch[],
  at: Instant,
  zone: string,
): Closed | null {
  const { openingHours, daysOff, dayStartsAt } = hours
  const date = localDate(at, zone, dayStartsAt)
  const off = daysOff.find(({ from, to }) => from <= date && date <= to)
  if (off !== undefined) {
    return { cause: 'day-off', until: startOfDate(addDays(off.to, 1), zone, dayStartsAt) }
  }
  const period = quiet.find(({ from, to }) => from <= at && at < to)
  if (period !== undefined) return { cause: 'quiet-period', until: period.to }
  if (openingHours === null || openRanges(openingHours, at, zone).length > 0) return null
  return { cause: 'outside-hours', until: nextOpening(openingHours, at, zone) }
}

/** The ranges that a moment lies in. One over midnight belongs to the day on which it begins. */
function openRanges(
  openingHours: NonNullable<Hours['openingHours']>,
  at: Instant,
  zone: string,
): readonly Stretch[] {
  const today = localDate(at, zone)
  return [addDays(today, -1), today]
    .flatMap((date) => rangesOf(openingHours, date, zone))
    .filter(({ from, to }) => from <= at && at < to)
}

function nextOpening(
  openingHours: NonNullable<Hours['openingHours']>,
  at: Instant,
  zone: string,
): Instant | null {
  const today = localDate(at, zone)
  for (let days = 0; days <= 8; days += 1) {
    const starts = rangesOf(openingHours, addDays(today, days), zone)
      .map(({ from }) => from)
      .filter((from) => from > at)
    if (starts.length > 0) return Math.min(...starts) as Instant
  }
  return null
}

function rangesOf(
  openingHours: NonNullable<Hours['openingHours']>,
  date: DateText,
  zone: string,
): readonly Stretch[] {
  return (openingHours[weekdayOf(date) - 1] ?? []).map(({ from, to }) => ({
    from: instantAt(date, minuteOfDay(from), zone),
    to: instantAt(to > from ? date : addDays(date, 1), minuteOfDay(to), zone),
  }))
}

/** When prompts may no longer come, or it has to be worked out anew. */
function nextClosing(
  { openingHours, daysOff, dayStartsAt }: Hours,
  quiet: readonly Stretch[],
  at: Instant,
  zone: string,
): Instant | null {
  const ends = [
    ...(openingHours === null ? [] : openRanges(openingHours, at, zone).map(({ to }) => to)),
    ...daysOff.map(({ from }) => startOfDate(from, zone, dayStartsAt)),
    ...quiet.filter(({ from, to }) => from < to).map(({ from }) => from),
  ].filter((end) => end > at)
  return ends.length === 0 ? null : (Math.min(...ends) as Instant)
}

/** A local date and time, `2026-12-24T18:00`, in the zone where the person is. */
const localMoment = (text: string, zone: string): Instant =>
  instantAt(text.slice(0, 10), minuteOfDay(text.slice(11, 16)), zone)
