import { hours, inSeconds } from '../time.ts'
import { allBreaks } from './breaks.ts'
import type { BreakCounts, Headline, WeekFacts } from './week-view.ts'

/** Shares of five points apart are told apart (content F4). */
const clearlyMore = 0.05
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
  if (breaks.own > 0 && breaks.own === all && facts.answerRate === null) return { code: 'all-own' }
  if (breaks.own * 2 > all) return { code: 'mostly-own' }
  return { code: 'breaks', breaks: all, days: activeDays }
}

const rise = (share: number | null, before: number | null | undefined): number =>
  share === null || before === null || before === undefined
    ? 0
    : // Points are whole for people: 0.35 less 0.30 is five of them.
      Math.round((share - before) * 1_000) / 1_000
