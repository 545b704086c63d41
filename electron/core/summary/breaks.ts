import type { LocalDay } from '../calendar.ts'
import type { PromptEvent } from '../journal.ts'
import { hours } from '../time.ts'
import {
  breakKind,
  endOfDay,
  offChairOf,
  pausesOf,
  writtenWithin,
  type OffChair,
  type Span,
} from './sits.ts'
import type { BreakCounts } from './week-view.ts'

/**
 * The breaks that nobody asked for and nobody announced: a minute or more off the chair between two
 * sits. A pause of more than four hours, or over the end of a day, is no break (content F2, card 8), and
 * it is one pause also where the app was off for a part of it.
 *
 * @param dayAt The local day in which an interval starts.
 */
export function naturalBreaks(
  spans: readonly Span[],
  events: readonly PromptEvent[],
  dayAt: (start: number) => LocalDay | undefined,
): readonly OffChair[] {
  const near = eventsNear(events)
  return pausesOf(spans)
    .filter(({ length }) => length <= endOfDay)
    .flatMap(({ start, end, spans }) =>
      offChairOf(spans).filter((off) => {
        const day = dayAt(off.start)
        const isOneDay = day !== undefined && start >= day.start && end <= day.end
        return isOneDay && breakKind(off, near(off)) === 'natural'
      }),
    )
}

const hourOf = (at: number) => Math.floor(at / hours(1))

/** Finds what was written down around a stretch without going through all of a record. */
function eventsNear(events: readonly PromptEvent[]) {
  const byHour = Map.groupBy(events, ({ at }) => hourOf(at))
  return ({ start, end }: OffChair): readonly PromptEvent[] => {
    const first = hourOf(start)
    const count = hourOf(end + writtenWithin) - first + 1
    return Array.from({ length: count }, (_, index) => byHour.get(first + index) ?? []).flat()
  }
}

/**
 * How prompts and breaks came out. A break begun by hand is one's own, like one that nobody asked for;
 * when it came to nothing, no prompt was skipped by that.
 */
export function countBreaks(events: readonly PromptEvent[], natural: number): BreakCounts {
  const count = (outcome: PromptEvent['outcome'], prompted: boolean) =>
    events.filter((event) => event.outcome === outcome && event.prompted === prompted).length
  return {
    taken: count('taken', true),
    partial: count('partial', true) + count('partial', false),
    own: natural + count('taken', false),
    skipped: count('skipped', true),
    expired: count('expired', true),
    postponed: count('postponed', true),
    prompts: outcomesOf(events).length,
  }
}

/**
 * Share of the prompts that were answered by a whole break. One that was moved is no failure, and what
 * nobody asked for is no answer (content F2, card 9).
 */
export function answerRate(events: readonly PromptEvent[]): number | null {
  const outcomes = outcomesOf(events)
  const taken = outcomes.filter((outcome) => outcome === 'taken').length
  return outcomes.length === 0 ? null : taken / outcomes.length
}

/** How the prompts came out that did. */
const outcomesOf = (events: readonly PromptEvent[]): readonly PromptEvent['outcome'][] =>
  events
    .filter(({ prompted, outcome }) => prompted && answers.has(outcome))
    .map(({ outcome }) => outcome)

const answers: ReadonlySet<PromptEvent['outcome']> = new Set([
  'taken',
  'partial',
  'skipped',
  'expired',
])

/** Breaks of every kind (content F2, card 10). */
export const allBreaks = ({ taken, partial, own }: BreakCounts): number => taken + partial + own
