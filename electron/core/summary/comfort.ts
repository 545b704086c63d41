import type { DateText } from '../calendar.ts'
import type { CheckIn } from '../journal.ts'
import { median } from './median.ts'
import type { Comfort } from './week-view.ts'

/** One reading drifts by chance: three a week, a point apart, before anything is said (content F2, card 13). */
const enough = 3
const apart = 1

/** How it felt this week, beside the weeks before; no cause is ever named. */
export function comfortOf(
  checkIns: readonly CheckIn[],
  weeks: readonly (readonly DateText[])[],
  dateOf: (checkIn: CheckIn) => DateText,
): Comfort {
  // The last one of a date counts (content C5).
  const latest = new Map(checkIns.map((checkIn) => [dateOf(checkIn), checkIn.score]))
  const scoresOf = (dates: readonly DateText[]) =>
    dates.flatMap((date) => {
      const score = latest.get(date)
      return score === undefined ? [] : [{ date, score }]
    })
  const present = scoresOf(weeks.at(-1) ?? [])
  const past = scoresOf(weeks.at(-2) ?? [])
  return {
    median: middle(present),
    count: present.length,
    trend: trendOf(present, past),
    scores: weeks.flatMap(scoresOf),
  }
}

type Scores = readonly { readonly score: number }[]

const middle = (scores: Scores) =>
  median(scores.map(({ score }) => score).toSorted((a, b) => a - b))

function trendOf(present: Scores, past: Scores): Comfort['trend'] {
  const [now, then] = [middle(present), middle(past)]
  if (now === null || then === null || Math.min(present.length, past.length) < enough) return null
  if (Math.abs(now - then) < apart) return null
  return now < then ? 'lower' : 'higher'
}
