import type { DateText } from '../calendar.ts'
import type { CheckIn } from '../journal.ts'
import { medianScore } from './median.ts'
import type { Comfort } from './week-view.ts'

/** One reading drifts by chance: three a week, a point apart, before anything is said (content F2, card 13). */
const enough = 3
const apart = 1

/** Check-ins by date; the last one of a date counts (content C5). */
export type Scores = ReadonlyMap<DateText, CheckIn['score']>

export const scoresOf = (
  checkIns: readonly CheckIn[],
  dateOf: (checkIn: CheckIn) => DateText,
): Scores => new Map(checkIns.map((checkIn) => [dateOf(checkIn), checkIn.score]))

/**
 * How it felt this week, beside the weeks before; no cause is ever named.
 *
 * @param weeks Dates of the weeks that are drawn, the present one last.
 * @param before Dates that the present week may be compared with; none where it may not.
 */
export function comfortOf(
  scores: Scores,
  weeks: readonly (readonly DateText[])[],
  before: readonly DateText[],
): Comfort {
  const present = on(scores, weeks.at(-1) ?? [])
  return {
    median: medianScore(present),
    count: present.length,
    trend: trendOf(present, on(scores, before)),
    scores: weeks.flatMap((dates) => on(scores, dates)),
  }
}

type Dated = Comfort['scores']

const on = (scores: Scores, dates: readonly DateText[]): Dated =>
  dates.flatMap((date) => {
    const score = scores.get(date)
    return score === undefined ? [] : [{ date, score }]
  })

function trendOf(present: Dated, past: Dated): Comfort['trend'] {
  const [now, then] = [medianScore(present), medianScore(past)]
  if (now === null || then === null || Math.min(present.length, past.length) < enough) return null
  if (Math.abs(now - then) < apart) return null
  return now < then ? 'lower' : 'higher'
}
