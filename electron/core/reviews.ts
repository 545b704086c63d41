import type { DateText } from './calendar.ts'
import { daysGone, isOver, isPausedOn, type Programme, type ReviewDay } from './programme.ts'
import type { Review } from './programme-view.ts'
import { isUnchanged, middle, type Score } from './trend.ts'

/** The review that is due; null for none. A plan that stands asks nothing (content E1). */
export function reviewDue(programme: Programme, today: DateText): ReviewDay | null {
  if (programme.maintains || isPausedOn(programme, today)) return null
  const ends = isOver(programme, today)
  if (programme.form === 'three-weeks') return ends ? 21 : null
  if (ends) return 28
  return daysGone(programme, today) >= 21 && !programme.reviewed.includes(21) ? 21 : null
}

/** What the check-ins of a plan say at a review, the oldest score first. */
export function comfortAtReview(
  scores: readonly Score[],
): Pick<Review, 'comfort' | 'suggestsHelp'> {
  const isEnough = scores.length >= 6
  return {
    comfort: isEnough
      ? { first: middle(scores.slice(0, 3)), last: middle(scores.slice(-3)) }
      : null,
    suggestsHelp: isUnchanged(scores),
  }
}
