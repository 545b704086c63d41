import type { BoutView, DayFacts } from '#core/snapshot'
import { inMinutes, seconds, type Millis } from '#core/time'

/** A day in numbers, as it is or as it would be. */
export interface DayNumbers {
  readonly facts: DayFacts
  readonly bout: BoutView
}

/** The one thing that calling a stretch something else would change, as far as people see. */
export type Change =
  | { readonly code: 'longest' | 'now' | 'sitting'; readonly length: Millis }
  | { readonly code: 'breaks'; readonly count: number }
  | { readonly code: 'no-sit' | 'from-zero' | 'nothing' }

/** Finds what matters most of what differs. Numbers are compared as they are shown: in minutes. */
export function changeBetween(before: DayNumbers, after: DayNumbers): Change {
  const longest = longestOf(after)
  if (!isSame(longestOf(before), longest)) {
    return longest === 0 ? { code: 'no-sit' } : { code: 'longest', length: longest }
  }
  if (breaksOf(before) !== breaksOf(after)) return { code: 'breaks', count: breaksOf(after) }
  const { sittingFor } = after.bout
  if (!isSame(before.bout.sittingFor, sittingFor)) {
    return whole(sittingFor) === 0 ? { code: 'from-zero' } : { code: 'now', length: sittingFor }
  }
  const sitting = seconds(after.facts.sittingSeconds)
  return isSame(seconds(before.facts.sittingSeconds), sitting)
    ? { code: 'nothing' }
    : { code: 'sitting', length: sitting }
}

const longestOf = ({ facts }: DayNumbers): Millis => seconds(facts.longestSit?.seconds ?? 0)

const breaksOf = ({ facts }: DayNumbers): number => facts.breaksAsked + facts.breaksOwn

const whole = (length: Millis): number => Math.floor(inMinutes(length))

const isSame = (one: Millis, other: Millis): boolean => whole(one) === whole(other)
