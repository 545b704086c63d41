import type { WornThing } from '#core/journal'
import type { WeekView } from '#core/summary/week-view'

import type { WeekWords } from './week-words.ts'

const things: readonly WornThing[] = ['band', 'disc']

/**
 * *Three of six home sessions, two of three strength days. Band 45 min.* Nothing is said of what was
 * neither planned nor done.
 */
export function planInWords(week: WeekView, words: WeekWords): string {
  const worn = things
    .filter((thing) => week.wornSeconds[thing] > 0)
    .map((thing) => words.t(`worn.${thing}`, { length: words.length(week.wornSeconds[thing]) }))
  return [...doneInWords(week, words), ...worn].join(' ')
}

function doneInWords({ plan, strengthDays, soFar }: WeekView, { t }: WeekWords): readonly string[] {
  const anyStrength = strengthDays === 0 ? [] : [t('strength.days', { count: strengthDays })]
  if (plan === null || plan.sessions.planned === 0) return anyStrength
  const { sessions, strength } = plan
  const when = soFar ? 'soFar' : 'whole'
  if (strength.planned === 0) return [t('plan.sessions', { ...sessions, when }), ...anyStrength]
  const both = { ...sessions, days: strength.done, count: strength.planned, when }
  return [t('plan.sessionsAndStrength', both)]
}
