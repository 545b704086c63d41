import type { WeekFacts, WeekView } from '#core/summary/week-view'

import { inPercent, type WeekWords } from './week-words.ts'

/** Facts that are compared with the week before. */
export type Compared = 'usualDay' | 'longestSit' | 'typicalSit' | 'notSitting'

/**
 * How a fact differs from the week before, in the figures that are on screen: *20 min less than the
 * week before*. Never good or bad. Null where there is nothing to compare.
 */
export function compareFact(
  fact: Compared,
  { facts, before, soFar }: Pick<WeekView, 'facts' | 'before' | 'soFar'>,
  { t, length, number }: WeekWords,
): string | null {
  const [now, then] = [valueOf(facts, fact), before === null ? null : valueOf(before, fact)]
  if (now === null || then === null) return null
  const than = t(soFar ? 'facts.than.soFar' : 'facts.than.before')
  const difference = now - then
  if (difference === 0) return t(soFar ? 'facts.same.soFar' : 'facts.same.before')
  const size = Math.abs(difference)
  const change = difference < 0 ? 'less' : 'more'
  return fact === 'notSitting'
    ? t(`facts.points.${change}`, { count: size, points: number(size), than })
    : t(`facts.${fact}.${change}`, { length: length(60 * size), than })
}

/** As the page shows it: in whole minutes, or whole points of a hundred. */
function valueOf(facts: WeekFacts, fact: Compared): number | null {
  switch (fact) {
    case 'usualDay':
      return wholeMinutes(facts.usualDay)
    case 'longestSit':
      return wholeMinutes(facts.longestSit?.seconds ?? null)
    case 'typicalSit':
      return wholeMinutes(facts.typicalSit)
    case 'notSitting':
      return facts.notSitting === null ? null : inPercent(facts.notSitting)
  }
}

const wholeMinutes = (seconds: number | null) =>
  seconds === null ? null : Math.floor(seconds / 60)
