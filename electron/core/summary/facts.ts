import type { DateText } from '../calendar.ts'
import { hours, inSeconds, minutes } from '../time.ts'
import { allBreaks, answerRate, countBreaks } from './breaks.ts'
import type { DatedRecord } from './days.ts'
import { longestOf } from './longest.ts'
import { median } from './median.ts'
import { sum } from './sum.ts'
import type { BreakCounts, WeekFacts } from './week-view.ts'

/** Shorter sits are no typical ones (content F2, card 5). */
const shortestTypical = inSeconds(minutes(1))
/** A sit until a prompt and a little more: 30 minutes and five of grace (content F2, card 7). */
export const shortSit = inSeconds(minutes(35))

/** How the breaks of some dates came out (content F2, card 8). */
export const breaksOn = (record: DatedRecord, dates: readonly DateText[]): BreakCounts =>
  countBreaks(
    dates.flatMap((date) => record.prompts.get(date) ?? []),
    sum(dates.map((date) => record.natural.get(date) ?? 0)),
  )

/**
 * The numbers of some dates (content F2, cards 2 to 7, 9, 10 and 12); null where there is nothing to
 * divide by. Sits belong to the date of their start, so what is said of sits is divided by the time in
 * them, and not by the sitting of the dates (content F3, midnight).
 */
export function factsOn(record: DatedRecord, dates: readonly DateText[]): WeekFacts {
  const days = dates.flatMap((date) => record.days.get(date) ?? [])
  const sits = dates.flatMap((date) => record.sits.get(date) ?? [])
  const lengths = sits.map(({ seconds }) => seconds).toSorted((a, b) => a - b)
  const inSits = sum(lengths)
  const sitting = sum(days.map((day) => day.sittingSeconds))
  const tracked = sum(days.map((day) => day.trackedSeconds))
  const active = days.filter((day) => day.isActive).length
  const breaks = allBreaks(breaksOn(record, dates))
  const events = dates.flatMap((date) => record.prompts.get(date) ?? [])
  return {
    sittingSeconds: sitting,
    standingSeconds: sum(days.map((day) => day.standingSeconds)),
    usualDay: share(sitting, active),
    notSitting: tracked === 0 ? null : 1 - sitting / tracked,
    longestSit: longestOf(sits),
    typicalSit: wholeSeconds(median(lengths.filter((seconds) => seconds >= shortestTypical))),
    halfTimeSit: halfTime(lengths, inSits),
    shortSitShare: share(sum(lengths.filter((seconds) => seconds <= shortSit)), inSits),
    answerRate: answerRate(events),
    breaksPerHour: share(breaks, sitting / inSeconds(hours(1))),
    daysMoved: days.filter((day) => day.hasMoved).length,
  }
}

const wholeSeconds = (seconds: number | null) => (seconds === null ? null : Math.floor(seconds))

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** The first length, from short to long, at which half of all sitting is reached (content F2, card 6). */
function halfTime(lengths: readonly number[], all: number): number | null {
  let reached = 0
  return (
    lengths.find((seconds) => {
      reached += seconds
      return 2 * reached >= all
    }) ?? null
  )
}
