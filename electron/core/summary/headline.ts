import { hours, inSeconds } from '../time.ts'
import { allBreaks } from './breaks.ts'
import type { BreakCounts, Headline, WeekFacts } from './week-view.ts'

/** Shares of five points apart are told apart (content F4). Less what sums of fractions may be off. */
const clearlyMore = 0.05 - 1e-9
const longSit = inSeconds(hours(2))
const daysForMore = 2

/** The sentence on top of the week: the first rule of content F4 that applies. */
export function headlineOf(
  facts: WeekFacts,
  before: WeekFacts | null,
  breaks: BreakCounts,
  activeDays: number,
): Headline {
  const { longestSit } = facts
  if (activeDays === 0) return { code: 'nothing' }
  if (activeDays < daysForMore) return { code: 'quiet' }
  if (rise(facts.shortSitShare, before?.shortSitShare) >= clearlyMore)
    return { code: 'shorter-sits' }
  if (longestSit !== null && longestSit.seconds > longSit) {
    return { code: 'long-sit', seconds: longestSit.seconds, date: longestSit.date }
  }
  const all = allBreaks(breaks)
  if (breaks.own > 0 && breaks.own === all && wasNeverAsked(facts, breaks)) {
    return { code: 'all-own' }
  }
  if (breaks.own * 2 > all) return { code: 'mostly-own' }
  return { code: 'breaks', breaks: all, days: activeDays }
}

/** Somebody who was asked, and moved or left the prompt, did not go before that (content F3). */
const wasNeverAsked = ({ answerRate }: WeekFacts, { postponed }: BreakCounts) =>
  answerRate === null && postponed === 0

const rise = (share: number | null, before: number | null | undefined): number =>
  share === null || before === null || before === undefined ? 0 : share - before
