import type { Interval, IntervalKind, IntervalSource, PromptEvent } from '../journal.ts'
import { isOffChair, isSeated, realBreak } from '../load.ts'
import { hours, minutes, seconds, type Millis } from '../time.ts'

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

/** What lies between two sits, whatever it was. */
export interface Pause {
  readonly start: number
  readonly end: number
  readonly length: Millis
  readonly spans: readonly Span[]
}

/** At least a minute off the chair. */
export interface OffChair {
  readonly start: number
  readonly end: number
  readonly length: Millis
}

/** Time the app did not see; longer than this it ends a bout (design §4). */
export const longestBlink = minutes(5)
/** A longer absence is the end of a day, not a break (content F2). */
export const endOfDay = hours(4)
/** A break is written down as it ends, or this much later. */
export const writtenWithin = seconds(1)

export const spanOf = (interval: Interval): Span => ({
  start: interval.start,
  length: seconds(interval.elapsedSeconds),
  kind: interval.kind,
  source: interval.source,
})

/**
 * A record on the wall clock's line, and time that was not seen where it has a hole, as where a day was
 * deleted. A clock that was set makes no hole: the end of an interval is read off the same clock as the
 * start of the next.
 */
export const spansOf = (intervals: readonly Interval[]): readonly Span[] =>
  intervals.flatMap((interval, index) => {
    const start = intervals[index - 1]?.end ?? interval.start
    const length = interval.start - start
    const span = spanOf(interval)
    return length > 0 ? [{ start, length, kind: 'untracked', source: 'assumed' }, span] : [span]
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

/** What lies between the first sit of a row and the last, pause by pause. */
export function pausesOf(spans: readonly Span[]): readonly Pause[] {
  const pauses: Pause[] = []
  let between: Span[] = []
  for (const span of atDesk(spans)) {
    const [first] = between
    if (!isSeated(span.kind)) {
      between.push(span)
    } else if (first !== undefined) {
      const length = between.reduce((total, part) => total + part.length, 0)
      pauses.push({ start: first.start, end: span.start, length, spans: between })
      between = []
    }
  }
  return pauses
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
      candidate.at <= off.end + writtenWithin,
  )
  if (event === undefined) return 'natural'
  return event.prompted ? 'prompted' : 'self'
}

/** The row from the first sit on. */
export function sinceFirstSit<S extends Pick<Span, 'kind'>>(spans: readonly S[]): readonly S[] {
  const first = spans.findIndex((span) => isSeated(span.kind))
  return first === -1 ? [] : spans.slice(first)
}

/** First to last sitting of the day: only inside it is time counted as at the desk (content F2). */
export function atDesk<S extends Pick<Span, 'kind'>>(spans: readonly S[]): readonly S[] {
  const open = sinceFirstSit(spans)
  return open.slice(0, open.findLastIndex((span) => isSeated(span.kind)) + 1)
}
