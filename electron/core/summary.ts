import { localDate, startOfDay, startOfTomorrow } from './calendar.ts'
import type {
  Interval,
  IntervalKind,
  IntervalSource,
  JournalEntry,
  PromptEvent,
} from './journal.ts'
import { isOffChair, isSeated, realBreak } from './load.ts'
import type { DayEvent, DayFacts, DayView, Stretch } from './snapshot.ts'
import { hours, inSeconds, minutes, seconds, type Instant, type Millis, type Now } from './time.ts'

/** An interval placed on a line: the wall clock's for people, the continuous one's for a replay. */
export interface Span {
  readonly start: number
  readonly length: Millis
  readonly kind: IntervalKind
  readonly source: IntervalSource
}

/** A sit: seated time with interruptions of less than a minute bridged (content F2). */
export interface Bout {
  readonly start: number
  readonly end: number
  /** Seated time; the bridged interruptions are not in it. */
  readonly sitting: Millis
  readonly assumed: Millis
}

/** At least a minute off the chair. */
export interface OffChair {
  readonly start: number
  readonly end: number
  readonly length: Millis
}

/** Time the app did not see; longer than this it ends a bout (design §4). */
export const longestBlink = minutes(5)
/** An absence from here on is the end of a day, not a break (content F2). */
const endOfDay = hours(4)

export const spanOf = (interval: Interval): Span => ({
  start: interval.start,
  length: seconds(interval.elapsedSeconds),
  kind: interval.kind,
  source: interval.source,
})

/** The sits in a row of spans, first to last. */
export function boutsOf(spans: readonly Span[]): readonly Bout[] {
  const bouts: Bout[] = []
  let bout: Bout | null = null
  let off = 0
  let unseen = 0
  for (const span of spans) {
    if (!isSeated(span.kind)) {
      if (span.kind === 'untracked') unseen += span.length
      else off += span.length
      if (bout !== null && (off >= realBreak || unseen > longestBlink)) {
        bouts.push(bout)
        bout = null
      }
      continue
    }
    off = 0
    unseen = 0
    const before: Bout = bout ?? { start: span.start, end: span.start, sitting: 0, assumed: 0 }
    bout = {
      start: before.start,
      end: span.start + span.length,
      sitting: before.sitting + span.length,
      assumed: before.assumed + (span.source === 'assumed' ? span.length : 0),
    }
  }
  return bout === null ? bouts : [...bouts, bout]
}

/** The stretches of a minute or more off the chair, first to last. */
export function offChairOf(spans: readonly Span[]): readonly OffChair[] {
  const found: OffChair[] = []
  let current: OffChair | null = null
  const close = () => {
    if (current !== null && current.length >= realBreak) found.push(current)
    current = null
  }
  for (const span of spans) {
    if (!isOffChair(span.kind)) {
      close()
      continue
    }
    const before: OffChair = current ?? { start: span.start, end: span.start, length: 0 }
    current = {
      start: before.start,
      end: span.start + span.length,
      length: before.length + span.length,
    }
  }
  close()
  return found
}

/** Whether a stretch off the chair answered a prompt, was begun by hand, or was nobody's idea. */
export function breakKind(
  off: OffChair,
  events: readonly Pick<PromptEvent, 'at' | 'outcome' | 'prompted'>[],
): 'prompted' | 'self' | 'natural' {
  const event = events.find(
    (candidate) =>
      (candidate.outcome === 'taken' || candidate.outcome === 'partial') &&
      candidate.at > off.start &&
      candidate.at <= off.end + seconds(1),
  )
  if (event === undefined) return 'natural'
  return event.prompted ? 'prompted' : 'self'
}

/** The local day of `now`, drawn from the journal's entries and the interval under way. */
export function dayView(entries: readonly JournalEntry[], now: Now): DayView {
  const from = startOfDay(now.wall, now.zone)
  const to = startOfTomorrow(now.wall, now.zone)
  const spans = entries
    .filter((entry) => entry.type === 'interval')
    .map(spanOf)
    .map((span) => clip(span, from, to))
    .filter((span) => span.length > 0)
  const events = entries.filter(
    (entry): entry is PromptEvent => entry.type === 'prompt' && entry.at >= from && entry.at < to,
  )
  return {
    date: localDate(now.wall, now.zone),
    stretches: spans.map(asStretch),
    events: events.map(asDayEvent),
    facts: factsOf(spans, events),
  }
}

const clip = (span: Span, from: Instant, to: Instant): Span => {
  const start = Math.max(span.start, from)
  const end = Math.min(span.start + span.length, to)
  return { ...span, start, length: end - start }
}

const asStretch = (span: Span): Stretch => ({
  start: Math.round(span.start) as Instant,
  end: Math.round(span.start + span.length) as Instant,
  kind: span.kind,
  source: span.source,
})

const asDayEvent = (event: PromptEvent): DayEvent => ({
  at: event.at,
  outcome: event.outcome,
  prompted: event.prompted,
  routineId: event.routineId,
  seconds: event.seconds,
})

function factsOf(spans: readonly Span[], events: readonly PromptEvent[]): DayFacts {
  const longest = boutsOf(spans).toSorted((a, b) => b.sitting - a.sitting)[0]
  const atDesk = deskWindow(spans)
  const leftAt = atDesk.at(-1)?.start ?? 0
  // What follows the last sit is a break once somebody took it as one; until then it may be the evening.
  const kinds = offChairOf(sinceFirstSit(spans))
    .filter((off) => off.length < endOfDay)
    .map((off) => ({ kind: breakKind(off, events), isOver: off.start < leftAt }))
    .filter(({ kind, isOver }) => kind !== 'natural' || isOver)
    .map(({ kind }) => kind)
  const total = (chosen: readonly Span[]) =>
    Math.round(inSeconds(chosen.reduce((sum, span) => sum + span.length, 0)))
  return {
    longestSit:
      longest === undefined
        ? null
        : {
            start: Math.round(longest.start) as Instant,
            end: Math.round(longest.end) as Instant,
            seconds: Math.round(inSeconds(longest.sitting)),
            mostlyAssumed: longest.assumed * 2 > longest.sitting,
          },
    breaksAsked: kinds.filter((kind) => kind === 'prompted').length,
    breaksOwn: kinds.filter((kind) => kind !== 'prompted').length,
    sittingSeconds: total(spans.filter((span) => isSeated(span.kind))),
    trackedSeconds: total(atDesk.filter((span) => span.kind !== 'untracked')),
  }
}

function sinceFirstSit(spans: readonly Span[]): readonly Span[] {
  const first = spans.findIndex((span) => isSeated(span.kind))
  return first === -1 ? [] : spans.slice(first)
}

/** First to last sitting of the day: only inside it is time counted as at the desk (content F2). */
function deskWindow(spans: readonly Span[]): readonly Span[] {
  const open = sinceFirstSit(spans)
  return open.slice(0, open.findLastIndex((span) => isSeated(span.kind)) + 1)
}

/** Seconds of each kind by local date; an interval over midnight counts on both days (content F3). */
export function secondsByDate(
  intervals: readonly Interval[],
): ReadonlyMap<string, Readonly<Record<IntervalKind, number>>> {
  const days = new Map<string, Record<IntervalKind, number>>()
  for (const { start, elapsedSeconds, kind, zone } of intervals) {
    let at = start
    for (let left = seconds(elapsedSeconds); left > 0;) {
      const midnight = startOfTomorrow(at, zone)
      const part = Math.min(left, midnight - at)
      const day = days.get(localDate(at, zone)) ?? noSeconds()
      day[kind] += inSeconds(part)
      days.set(localDate(at, zone), day)
      left -= part
      at = midnight
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
