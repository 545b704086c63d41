import type { DateText } from '../calendar.ts'
import type { Interval, IntervalKind } from '../journal.ts'
import { inSeconds, minutes } from '../time.ts'
import type { HourPiece } from './local-hours.ts'
import { atDesk, type Bout } from './sits.ts'
import { sum } from './sum.ts'
import type { DaySit, HourShare, WeekDay } from './week-view.ts'

/** A day counts from half an hour at the desk on, which begins and ends with a sit (content F2). */
const activeFrom = inSeconds(minutes(30))
/** As many breaks make a day one on which somebody moved (content F2, card 12). */
const breaksToMove = 3

/** A part of the record within one hour. */
export interface Piece extends HourPiece {
  readonly kind: IntervalKind
  readonly interval: Interval
  /** The sit that it is of. */
  readonly bout: Bout | null
}

/** A local date from all that was recorded on it, in the order of recording. */
export function weekDay(date: DateText, pieces: readonly Piece[], breaks: number): WeekDay {
  const hours = hoursOf(atDesk(pieces).filter(({ kind }) => kind !== 'untracked'))
  const sittingSeconds = sum(hours.map((hour) => hour.sittingSeconds))
  const trackedSeconds = sum(hours.map((hour) => hour.trackedSeconds))
  const isActive = trackedSeconds >= activeFrom
  return {
    date,
    sittingSeconds,
    standingSeconds: sum(pieces.flatMap((one) => (one.kind === 'standing' ? [one.seconds] : []))),
    trackedSeconds,
    isActive,
    hasMoved: isActive && breaks >= breaksToMove,
    breaks,
    // Zones with the same hours, or two names of one, are no travel.
    isTravel: pieces.some(({ day }) => day.start !== pieces[0]?.day.start),
    // Set back while it ran: its length holds, its end says nothing (content F3).
    isClockAdjusted: pieces.some(({ interval }) => interval.end < interval.start),
    sits: sitsOf(pieces),
    hours,
  }
}

/** A date on which nothing was recorded. */
export const emptyDay = (date: DateText): WeekDay => weekDay(date, [], 0)

function hoursOf(desk: readonly Piece[]): readonly HourShare[] {
  const hours = Array.from({ length: 24 }, () => ({ sittingSeconds: 0, trackedSeconds: 0 }))
  for (const { hour, seconds, bout } of desk) {
    const share = hours[hour]
    if (share === undefined) continue
    share.trackedSeconds += seconds
    if (bout !== null) share.sittingSeconds += seconds
  }
  return hours
}

const sitsOf = (pieces: readonly Piece[]): readonly DaySit[] =>
  [...Map.groupBy(pieces, ({ bout }) => bout)].flatMap(([bout, parts]) => {
    const [first] = parts
    if (bout === null || first === undefined) return []
    const seconds = sum(parts.map((part) => part.seconds))
    return [{ start: first.start, seconds, whole: inSeconds(bout.sitting) }]
  })
