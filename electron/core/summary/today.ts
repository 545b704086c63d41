import { localDate, startOfDay, startOfTomorrow } from '../calendar.ts'
import type { JournalEntry, PromptEvent } from '../journal.ts'
import { isSeated } from '../load.ts'
import type { DayEvent, DayFacts, DayView, Stretch } from '../snapshot.ts'
import { inSeconds, type Instant, type Now } from '../time.ts'
import {
  boutsOf,
  breakKind,
  endOfDay,
  offChairOf,
  sinceFirstSit,
  atDesk,
  spanOf,
  type Span,
} from './sits.ts'

/** The local day of `now`, drawn from the journal's entries and the interval under way. */
export function dayView(entries: readonly JournalEntry[], now: Now, startsAt = 0): DayView {
  const from = startOfDay(now.wall, now.zone, startsAt)
  const to = startOfTomorrow(now.wall, now.zone, startsAt)
  const spans = entries
    .filter((entry) => entry.type === 'interval')
    .map(spanOf)
    .map((span) => clip(span, from, to))
    .filter((span) => span.length > 0)
  const events = entries.filter(
    (entry): entry is PromptEvent => entry.type === 'prompt' && entry.at >= from && entry.at < to,
  )
  return {
    date: localDate(now.wall, now.zone, startsAt),
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
  const desk = atDesk(spans)
  const leftAt = desk.at(-1)?.start ?? 0
  // What follows the last sit is a break once somebody took it as one; until then it may be the evening.
  const kinds = offChairOf(sinceFirstSit(spans))
    .filter((off) => off.length <= endOfDay)
    .map((off) => ({ kind: breakKind(off, events), isOver: off.start < leftAt }))
    .filter(({ kind, isOver }) => kind !== 'natural' || isOver)
    .map(({ kind }) => kind)
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
    standingSeconds: total(spans.filter((span) => span.kind === 'standing')),
    trackedSeconds: total(desk.filter((span) => span.kind !== 'untracked')),
  }
}

const total = (spans: readonly Span[]): number =>
  Math.round(inSeconds(spans.reduce((sum, span) => sum + span.length, 0)))
