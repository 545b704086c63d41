import type { DateText } from '../calendar.ts'
import type { Interval, PromptEvent } from '../journal.ts'
import { isSeated } from '../load.ts'
import { inSeconds, type Instant } from '../time.ts'
import { naturalBreaks } from './breaks.ts'
import { dayFinder, hourPieces, type DayFinder, type HourPiece } from './local-hours.ts'
import type { Recorded } from './record.ts'
import { boutsOf, spansOf, type Bout } from './sits.ts'
import { weekDay, type Piece } from './week-day.ts'
import type { WeekDay } from './week-view.ts'

/** A sit with the date, and so the week, that it belongs to: that of its start (content F3). */
export interface DatedSit {
  readonly start: Instant
  readonly date: DateText
  readonly zone: string
  readonly seconds: number
}

type ByDate<Thing> = ReadonlyMap<DateText, Thing>

/** A record by local dates: what weeks and months are put together from. */
export interface DatedRecord {
  /** Hour at which a day begins. */
  readonly startsAt: number
  readonly days: ByDate<WeekDay>
  readonly sits: ByDate<readonly DatedSit[]>
  readonly prompts: ByDate<readonly PromptEvent[]>
  /** How many breaks nobody asked for. */
  readonly natural: ByDate<number>
  /** Time without the app. */
  readonly untracked: ByDate<readonly HourPiece[]>
}

/** @param startsAt Hour at which a day begins (content F3). */
export function datedRecord({ intervals, prompts }: Recorded, startsAt: number): DatedRecord {
  const dayOf = dayFinder(startsAt)
  const spans = spansOf(intervals)
  const bouts = boutsOf(spans)
  const pieces = piecesOf(intervals, bouts, dayOf)
  const starting = new Map<number, Piece>()
  for (const piece of pieces) starting.set(piece.start, piece)
  const dayAt = (start: number) => starting.get(start)?.day
  const promptsOn = Map.groupBy(prompts, ({ at, zone }) => dayOf(at, zone).date)
  const natural = counted(
    naturalBreaks(spans, prompts, dayAt).map(({ start }) => dayAt(start)?.date ?? ''),
  )

  const piecesOn = Map.groupBy(pieces, ({ day }) => day.date)
  const dates = new Set([...piecesOn.keys(), ...promptsOn.keys()])

  function dayOn(date: DateText): WeekDay {
    const taken = promptsOn.get(date)?.filter(({ outcome }) => outcome === 'taken') ?? []
    return weekDay(date, piecesOn.get(date) ?? [], taken.length + (natural.get(date) ?? 0))
  }
  return {
    startsAt,
    days: new Map([...dates].map((date) => [date, dayOn(date)])),
    sits: Map.groupBy(
      bouts.flatMap((bout) => datedSit(bout, starting.get(bout.start))),
      ({ date }) => date,
    ),
    prompts: promptsOn,
    natural,
    untracked: Map.groupBy(
      pieces.filter(({ kind }) => kind === 'untracked'),
      ({ day }) => day.date,
    ),
  }
}

/** Cuts intervals into the hours of local days, and knows which sit each part is of. */
function piecesOf(
  intervals: readonly Interval[],
  bouts: readonly Bout[],
  dayOf: DayFinder,
): readonly Piece[] {
  const pieces: Piece[] = []
  let sit = -1
  for (const interval of intervals) {
    const { kind } = interval
    if (isSeated(kind) && bouts[sit + 1]?.start === interval.start) sit += 1
    const bout = isSeated(kind) ? (bouts[sit] ?? null) : null
    for (const { day, hour, start, seconds } of hourPieces(interval, dayOf)) {
      pieces.push({ day, hour, start, seconds, kind, interval, bout })
    }
  }
  return pieces
}

const datedSit = ({ start, sitting }: Bout, first: Piece | undefined): readonly DatedSit[] =>
  first === undefined
    ? []
    : [
        {
          start: start as Instant,
          date: first.day.date,
          zone: first.interval.zone,
          seconds: inSeconds(sitting),
        },
      ]

/** How often each of them comes. */
const counted = (dates: readonly DateText[]): ByDate<number> =>
  new Map([...Map.groupBy(dates, (date) => date)].map(([date, { length }]) => [date, length]))
