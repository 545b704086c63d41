import { localDay, wallClock, type DateText, type LocalDay } from '../calendar.ts'
import type { Interval, IntervalKind } from '../journal.ts'
import { hours, inSeconds, minutes, seconds, type Instant } from '../time.ts'

/** A part of an interval that lies in one hour of one local date. */
export interface HourPiece {
  readonly date: DateText
  /** As the clock showed it, 0 to 23; an hour that comes twice has twice the room (content F3). */
  readonly hour: number
  readonly start: Instant
  readonly seconds: number
}

/** Finds the local day of a moment; quick where moments come in order, as those of a journal do. */
export function dayFinder(startsAt: number): (at: Instant, zone: string) => LocalDay {
  const latest = new Map<string, LocalDay>()
  return (at, zone) => {
    const known = latest.get(zone)
    if (known !== undefined && at >= known.start && at < known.end) return known
    const day = localDay(at, zone, startsAt)
    latest.set(zone, day)
    return day
  }
}

/**
 * Cuts an interval at local midnights and full hours, in the zone that was in force while it ran. Its
 * length is the continuous clock's, so the pieces add up to it whatever the wall clock did.
 */
export function hourPieces(
  { start, elapsedSeconds, zone }: Pick<Interval, 'start' | 'elapsedSeconds' | 'zone'>,
  dayOf: (at: Instant, zone: string) => LocalDay,
): readonly HourPiece[] {
  const pieces: HourPiece[] = []
  let at = start
  for (let left = seconds(elapsedSeconds); left > 0;) {
    const day = dayOf(at, zone)
    const { hour, untilNext } = hourAt(at, zone, day)
    const length = Math.min(left, untilNext, day.end - at)
    pieces.push({ date: day.date, hour, start: at, seconds: inSeconds(length) })
    left -= length
    at = (at + length) as Instant
  }
  return pieces
}

/** The hour that the clock shows, and how long until it would show the next. */
function hourAt(at: Instant, zone: string, day: LocalDay) {
  const isPlain = day.end - day.start === hours(24)
  const begins = wallClock(isPlain ? day.start : at, zone)
  const past =
    begins.hour * hours(1) +
    begins.minute * minutes(1) +
    seconds(begins.second) +
    begins.millisecond +
    (isPlain ? at - day.start : 0)
  return { hour: Math.floor(past / hours(1)) % 24, untilNext: hours(1) - (past % hours(1)) }
}

/** Seconds of each kind by local date; an interval over midnight counts on both days (content F3). */
export function secondsByDate(
  intervals: readonly Interval[],
): ReadonlyMap<DateText, Readonly<Record<IntervalKind, number>>> {
  const days = new Map<DateText, Record<IntervalKind, number>>()
  const dayOf = dayFinder(0)
  for (const interval of intervals) {
    for (const piece of hourPieces(interval, dayOf)) {
      const day = days.get(piece.date) ?? noSeconds()
      day[interval.kind] += piece.seconds
      days.set(piece.date, day)
    }
  }
  return days
}

/** Zero seconds of every kind. */
export const noSeconds = (): Record<IntervalKind, number> => ({
  sitting: 0,
  'seated-routine': 0,
  standing: 0,
  lying: 0,
  away: 0,
  moving: 0,
  untracked: 0,
})
