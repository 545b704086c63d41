import type { DateText, LocalDay } from '../calendar.ts'
import type { Interval, IntervalKind, PromptEvent } from '../journal.ts'
import { isSeated } from '../load.ts'
import { inSeconds, minutes, type Instant } from '../time.ts'
import { naturalBreaks } from './breaks.ts'
import { dayFinder, hourPieces, type HourPiece } from './local-hours.ts'
import type { Recorded } from './record.ts'
import { atDesk, boutsOf, spanOf, type Bout } from './sits.ts'
import type { DaySit, HourShare, WeekDay } from './week-view.ts'

/** A day counts from half an hour at the desk on, some of it sitting (content F2). */
const activeFrom = inSeconds(minutes(30))
/** As many breaks make a day one on which somebody moved (content F2, card 12). */
const breaksToMove = 3

/** A sit with the date, and so the week, that it belongs to: that of its start (content F3). */
export interface DatedSit {
  readonly start: Instant
  readonly date: DateText
  readonly zone: string
  readonly seconds: number
}

/** A record by local dates: what weeks and months are put together from. */
export interface DatedRecord {
  readonly days: ReadonlyMap<DateText, WeekDay>
  readonly sits: readonly DatedSit[]
  readonly prompts: ReadonlyMap<DateText, readonly PromptEvent[]>
  /** How many breaks nobody asked for. */
  readonly natural: ReadonlyMap<DateText, number>
  /** Time without the app. */
  readonly untracked: readonly HourPiece[]
}

interface Piece extends HourPiece {
  readonly interval: Interval
  readonly kind: IntervalKind
  readonly bout: Bout | null
}

/** @param startsAt Hour at which a day begins (content F3). */
export function datedRecord({ intervals, prompts }: Recorded, startsAt: number): DatedRecord {
  const dayOf = dayFinder(startsAt)
  const spans = intervals.map(spanOf)
  const bouts = boutsOf(spans)
  const pieces = piecesOf(intervals, bouts, dayOf)
  const zones = new Map<number, string>(intervals.map(({ start, zone }) => [start, zone]))
  const dateAt = (at: number, zone = zones.get(at) ?? 'UTC') => dayOf(at as Instant, zone).date
  const offs = naturalBreaks(
    spans,
    prompts,
    ({ start, end }) => dateAt(start) === dateAt(end, zones.get(start)),
  )
  const natural = new Map(
    [...Map.groupBy(offs, ({ start }) => dateAt(start))].map(([date, { length }]) => [
      date,
      length,
    ]),
  )
  const promptsOn = Map.groupBy(prompts, ({ at, zone }) => dateAt(at, zone))

  const dayFrom = (date: DateText, ofDay: readonly Piece[]): WeekDay => {
    const taken = promptsOn.get(date)?.filter(({ outcome }) => outcome === 'taken') ?? []
    return asDay(date, ofDay, taken.length + (natural.get(date) ?? 0))
  }
  return {
    days: new Map(
      [...Map.groupBy(pieces, ({ date }) => date)].map(([date, ofDay]) => [
        date,
        dayFrom(date, ofDay),
      ]),
    ),
    sits: bouts.map(({ start, sitting }) => ({
      start: start as Instant,
      date: dateAt(start),
      zone: zones.get(start) ?? 'UTC',
      seconds: inSeconds(sitting),
    })),
    prompts: promptsOn,
    natural,
    untracked: pieces.filter(({ kind }) => kind === 'untracked'),
  }
}

/** Cuts intervals into the hours of local dates, and knows which sit each part is of. */
function piecesOf(
  intervals: readonly Interval[],
  bouts: readonly Bout[],
  dayOf: (at: Instant, zone: string) => LocalDay,
): readonly Piece[] {
  let sit = -1
  return intervals.flatMap((interval) => {
    const seated = isSeated(interval.kind)
    if (seated && bouts[sit + 1]?.start === interval.start) sit += 1
    const bout = seated ? (bouts[sit] ?? null) : null
    return hourPieces(interval, dayOf).map((piece) =>
      Object.assign(piece, { interval, kind: interval.kind, bout }),
    )
  })
}

function asDay(date: DateText, pieces: readonly Piece[], breaks: number): WeekDay {
  const desk = atDesk(pieces).filter(({ kind }) => kind !== 'untracked')
  const hours = hoursOf(desk)
  const sittingSeconds = sum(hours.map((hour) => hour.sittingSeconds))
  const trackedSeconds = sum(hours.map((hour) => hour.trackedSeconds))
  const isActive = trackedSeconds >= activeFrom && sittingSeconds > 0
  return {
    date,
    sittingSeconds,
    trackedSeconds,
    isActive,
    hasMoved: isActive && breaks >= breaksToMove,
    breaks,
    isTravel: new Set(pieces.map(({ interval }) => interval.zone)).size > 1,
    // Set back while it ran: its length holds, its end says nothing (content F3).
    isClockAdjusted: pieces.some(({ interval }) => interval.end < interval.start),
    sits: sitsOf(pieces),
    hours,
  }
}

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

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)
