import { localDay, wallClock, type DateText, type LocalDay } from '../calendar.ts'
import type { Interval, IntervalKind } from '../journal.ts'
import { hours, inSeconds, minutes, seconds, type Instant, type Millis } from '../time.ts'

/** A local day whose clock can be read without asking for the rules of its zone again. */
export interface ClockDay extends LocalDay {
  /** What the clock shows at its start, as time past midnight; null on a day on which it is changed. */
  readonly shows: Millis | null
}

/** Tells the local day of a moment. */
export type DayFinder = (at: Instant, zone: string) => ClockDay

/** A part of an interval that lies in one hour of one local day. */
export interface HourPiece {
  readonly day: LocalDay
  /** As the clock showed it, 0 to 23; an hour that comes twice has twice the room (content F3). */
  readonly hour: number
  readonly start: Instant
  readonly seconds: number
}

/** Quick where moments come in order, as those of a journal do. */
export function dayFinder(startsAt: number): DayFinder {
  const latest = new Map<string, ClockDay>()
  return (at, zone) => {
    const known = latest.get(zone)
    if (known !== undefined && at >= known.start && at < known.end) return known
    const day = clockDay(at, zone, startsAt)
    latest.set(zone, day)
    return day
  }
}

function clockDay(at: Instant, zone: string, startsAt: number): ClockDay {
  const shown = localDay(at, zone, startsAt)
  // A clock that is put back over midnight shows the evening again: that is part of the new day.
  const day = at < shown.end ? shown : localDay(shown.end, zone, startsAt)
  const isPlain = day.end - day.start === hours(24)
  return { ...day, shows: isPlain ? pastMidnight(day.start, zone) : null }
}

function pastMidnight(at: Instant, zone: string): Millis {
  const { hour, minute, second, millisecond } = wallClock(at, zone)
  return hours(hour) + minutes(minute) + seconds(second) + millisecond
}

/**
 * Cuts an interval where local days and full hours begin, in the zone that was in force while it ran.
 * Its length is the continuous clock's, so the pieces add up to it whatever the wall clock did.
 */
export function hourPieces(
  { start, elapsedSeconds, zone }: Pick<Interval, 'start' | 'elapsedSeconds' | 'zone'>,
  dayOf: DayFinder,
): readonly HourPiece[] {
  const pieces: HourPiece[] = []
  let at = start
  for (let left = seconds(elapsedSeconds); left > 0;) {
    const day = dayOf(at, zone)
    const past = day.shows === null ? pastMidnight(at, zone) : day.shows + at - day.start
    const hour = Math.floor(past / hours(1)) % 24
    const length = Math.min(left, hours(1) - (past % hours(1)), day.end - at)
    pieces.push({ day, hour, start: at, seconds: inSeconds(length) })
    left -= length
    at = (at + length) as Instant
  }
  return pieces
}

/** Seconds of each kind by local date; an interval over midnight counts on both days (content F3). */
export function secondsByDate(
  intervals: readonly Interval[],
): ReadonlyMap<DateText, Readonly<Record<IntervalKind, number>>> {
  const days = new Map<DateText, Record<IntervalKind, number>>()
  const dayOf = dayFinder(0)
  for (const interval of intervals) {
    for (const piece of hourPieces(interval, dayOf)) {
      const day = days.get(piece.day.date) ?? noSeconds()
      day[interval.kind] += piece.seconds
      days.set(piece.day.date, day)
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
