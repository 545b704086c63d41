import { addDays, startOfDate, type DateText } from './calendar.ts'
import type { JournalEntry, Rating } from './journal.ts'
import { prune, type Log } from './log.ts'
import { forgetAdvice } from './safety.ts'
import type { AppState } from './state.ts'
import { earlier, elapsed, inSeconds, seconds, type Instant } from './time.ts'
import type { Turn } from './turn.ts'

/** Local dates, both included. */
export interface DateRange {
  readonly from: DateText
  readonly to: DateText
}

/** What a person wants gone: some days, or all there is. */
export type Deletion = DateRange | 'all'

/** How many entries of each kind. */
export type EntryCounts = Readonly<Record<JournalEntry['type'], number>>

/** What is left of the person's word on a routine when a rating of it is gone: the one before it, or none. */
export type RatingsLeft = Readonly<Record<string, Rating | null>>

/** A deletion that was carried out: what is older than it must not come back from elsewhere. */
export interface Forgotten {
  readonly deletion: Deletion
  /** Hour at which days began when it was carried out. */
  readonly startsAt: number
  readonly at: Instant
}

/** From `from` (included) to `to` (excluded). */
interface Time {
  readonly from: Instant
  readonly to: Instant
}

const always: Time = { from: -Infinity as Instant, to: Infinity as Instant }

/** The time that is meant, as clocks in a zone showed it. */
export const timeOf = (deletion: Deletion, startsAt: number, zone: string): Time =>
  deletion === 'all'
    ? always
    : {
        from: startOfDate(deletion.from, zone, startsAt),
        to: startOfDate(addDays(deletion.to, 1), zone, startsAt),
      }

/** An entry without any of its time in `time`: as it is, nothing, or what lies before and after. */
export function outside<Entry extends JournalEntry>(entry: Entry, time: Time): readonly Entry[] {
  if (entry.type !== 'interval' && entry.type !== 'relabel') {
    return entry.at >= time.from && entry.at < time.to ? [] : [entry]
  }
  const { start } = entry
  // The length of an interval is the continuous clock's, whatever the wall clock said at its end.
  const end = entry.type === 'interval' ? start + seconds(entry.elapsedSeconds) : entry.end
  if (start >= time.to || (end <= time.from && start < time.from)) return [entry]
  return [[start, Math.min(end, time.from)] as const, [Math.max(start, time.to), end] as const]
    .filter(([first, last]) => first < last)
    .map(([first, last]) => partOf(entry, first, last))
}

const partOf = <Entry extends JournalEntry>(entry: Entry, start: number, end: number): Entry => ({
  ...entry,
  start,
  end,
  ...(entry.type === 'interval' && { elapsedSeconds: inSeconds(end - start) }),
})

/**
 * Tells what may be taken in of an entry of another computer after what was deleted here.
 *
 * @param zone For what has no zone of its own.
 */
export function notForgotten(
  forgotten: readonly Forgotten[],
  zone: string,
): (entry: JournalEntry) => readonly JournalEntry[] {
  // Calendars are slow, entries are many, and their zones few.
  const timesByZone = new Map<string, readonly Time[]>()

  function timesIn(zone: string): readonly Time[] {
    const known = timesByZone.get(zone)
    if (known !== undefined) return known
    const times = forgotten.map(({ deletion, startsAt, at }): Time => {
      const { from, to } = timeOf(deletion, startsAt, zone)
      return { from, to: earlier(to, at) }
    })
    timesByZone.set(zone, times)
    return times
  }

  return (entry) =>
    timesIn(zoneOf(entry) ?? zone).reduce<readonly JournalEntry[]>(
      (parts, time) => parts.flatMap((part) => outside(part, time)),
      [entry],
    )
}

export const zoneOf = (entry: JournalEntry): string | null => ('zone' in entry ? entry.zone : null)

/**
 * Lets go of what was deleted. The sit under way goes on and prompts come as they would have, but what
 * lies before the end of the deletion can no longer be called something else.
 */
export function forget(
  state: AppState,
  deletion: Deletion,
  ratings: RatingsLeft,
  { now }: Turn,
): AppState {
  const timeIn = (zone: string) => timeOf(deletion, state.settings.dayStartsAt, zone)
  const here = timeIn(now.zone)
  const left = <Entry extends JournalEntry>(entry: Entry) =>
    outside(entry, timeIn(zoneOf(entry) ?? now.zone))
  return {
    ...state,
    recent: state.recent.flatMap(left),
    diary: state.diary.flatMap(left),
    log: logAfter(state.log, timeIn),
    care: forgetAdvice(state.care, (at) => at >= here.from && at < here.to),
    programme: deletion === 'all' ? nothingDone(state.programme) : state.programme,
    ratings: deletion === 'all' ? {} : ratingsLeft({ ...state.ratings, ...ratings }),
  }
}

/** The plan goes on, and what was done in it is gone. */
const nothingDone = (programme: AppState['programme']): AppState['programme'] =>
  programme === null ? null : { ...programme, felt: {}, progress: null }

function logAfter(log: Log, timeIn: (zone: string) => Time): Log {
  const last = log.stretches.findLast(({ start, from, to, zone }) => {
    const time = timeIn(zone)
    return start < time.to && start + elapsed(from, to) > time.from
  })
  return last === undefined ? log : prune(log, last.to)
}

const ratingsLeft = (ratings: RatingsLeft): AppState['ratings'] =>
  Object.fromEntries(
    Object.entries(ratings).flatMap(([id, rating]) => (rating === null ? [] : [[id, rating]])),
  )
