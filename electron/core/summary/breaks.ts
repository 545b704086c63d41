import type { PromptEvent } from '../journal.ts'
import { breakKind, endOfDay, offChairOf, sinceFirstSit, type OffChair, type Span } from './sits.ts'
import { isSeated } from '../load.ts'
import type { BreakCounts } from './week-view.ts'

/**
 * The breaks that nobody asked for and nobody announced: a minute or more off the chair between two
 * sits. A pause of hours, or over the end of a day, is no break (content F2, card 8).
 *
 * @param isOneDay Whether both ends are in the same local day.
 */
export function naturalBreaks(
  spans: readonly Span[],
  events: readonly PromptEvent[],
  isOneDay: (off: OffChair) => boolean,
): readonly OffChair[] {
  const lastSit = spans.findLastIndex(({ kind }) => isSeated(kind))
  return offChairOf(sinceFirstSit(spans.slice(0, lastSit + 1)))
    .filter((off) => off.length < endOfDay && isOneDay(off))
    .filter((off) => breakKind(off, events) === 'natural')
}

/** How prompts and breaks came out. A break begun by hand is one's own, like one that nobody asked for. */
export function countBreaks(events: readonly PromptEvent[], natural: number): BreakCounts {
  const count = (matches: (event: PromptEvent) => boolean) => events.filter(matches).length
  return {
    taken: count(({ outcome, prompted }) => outcome === 'taken' && prompted),
    partial: count(({ outcome }) => outcome === 'partial'),
    own: natural + count(({ outcome, prompted }) => outcome === 'taken' && !prompted),
    skipped: count(({ outcome }) => outcome === 'skipped'),
    expired: count(({ outcome }) => outcome === 'expired'),
    postponed: count(({ outcome }) => outcome === 'postponed'),
  }
}

/** Share of prompts answered by a whole break; one that was moved is no failure (content F2, card 9). */
export function answerRate({ taken, partial, skipped, expired }: BreakCounts): number | null {
  const answered = taken + partial + skipped + expired
  return answered === 0 ? null : taken / answered
}

/** Breaks of every kind (content F2, card 10). */
export const allBreaks = ({ taken, partial, own }: BreakCounts): number => taken + partial + own
