import type { Insight, WeekView } from '#core/summary/week-view'

import { inPercent, type WeekWords } from './week-words.ts'

type Told = Pick<WeekView, 'headline' | 'facts' | 'before' | 'soFar' | 'insights'>

/** The numbers below the headline: the share of short sits, and what held on most days. */
export function headlineMore(week: Told, words: WeekWords): string {
  return [shareOf(week, words), ...week.insights.map((insight) => insightInWords(insight, words))]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

function shareOf({ headline, facts, before, soFar }: Told, words: WeekWords): string | null {
  const { t, percent } = words
  if (facts.shortSitShare === null) return null
  const now = inPercent(facts.shortSitShare)
  const former = before?.shortSitShare ?? null
  const then = former === null ? null : inPercent(former)
  const change =
    then === null ? 'plain' : now > then ? 'up' : now < then ? 'down' : ('same' as const)
  // *It* is the sitting of the headline.
  const key = headline.code === 'shorter-sits' && change === 'up' ? 'ofIt' : change
  return t(`headlineMore.share.${key}`, {
    share: percent(facts.shortSitShare),
    before: percent(former ?? 0),
    when: t(soFar ? 'headlineMore.then.soFar' : 'headlineMore.then.before'),
  })
}

const insightInWords = ({ code, days, of }: Insight, { t, fullHour }: WeekWords): string =>
  t(`headlineMore.insight.${code}`, {
    days,
    of,
    time: fullHour(code === 'longest-before-12' ? 12 : 14),
  })
