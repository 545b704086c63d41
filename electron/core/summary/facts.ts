import type { DateText } from '../calendar.ts'
import { inSeconds, minutes } from '../time.ts'
import { allBreaks, answerRate, countBreaks } from './breaks.ts'
import { sum, type DatedRecord } from './days.ts'
import { median } from './median.ts'
import type { BreakCounts, WeekFacts } from './week-view.ts'

/** Shorter sits are no typical ones (content F2, card 5). */
const shortestTypical = inSeconds(minutes(1))
/** A sit until a prompt and a little more: 30 minutes and five of grace (content F2, card 7). */
export const shortSit = inSeconds(minutes(35))

export function breaksOn(record: DatedRecord, dates: readonly DateText[]): BreakCounts {
  const events = dates.flatMap((date) => record.prompts.get(date) ?? [])
  return countBreaks(events, sum(dates.map((date) => record.natural.get(date) ?? 0)))
}

/** The numbers of some dates (content F2, cards 2 to 7, 9, 10 and 12); null where there is nothing to divide by. */
export function factsOn(record: DatedRecord, dates: readonly DateText[]): WeekFacts {
  const days = dates.flatMap((date) => record.days.get(date) ?? [])
  const sits = record.sits.filter(({ date }) => dates.includes(date))
  const lengths = sits.map(({ seconds }) => seconds).toSorted((a, b) => a - b)
  const inSits = sum(lengths)
  const sitting = sum(days.map((day) => day.sittingSeconds))
  const tracked = sum(days.map((day) => day.trackedSeconds))
  const active = days.filter((day) => day.isActive).length
  const breaks = breaksOn(record, dates)
  return {
    sittingSeconds: sitting,
    usualDay: share(sitting, active),
    notSitting: tracked === 0 ? null : 1 - sitting / tracked,
    longestSit: sits.toSorted((a, b) => b.seconds - a.seconds)[0] ?? null,
    typicalSit: wholeSeconds(median(lengths.filter((seconds) => seconds >= shortestTypical))),
    halfTimeSit: halfTime(lengths, inSits),
    shortSitShare: share(sum(lengths.filter((seconds) => seconds <= shortSit)), inSits),
    answerRate: answerRate(breaks),
    breaksPerHour: share(allBreaks(breaks), sitting / inSeconds(minutes(60))),
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
