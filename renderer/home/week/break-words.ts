import type { BreakCounts, WeekView } from '#core/summary/week-view'

import type { TableData } from '../charts/data-table.tsx'
import { outcomes, type Outcome } from './breaks-shapes.ts'
import type { WeekWords } from './week-words.ts'

/** *Taken when asked: 20 of 29 prompts*, or *Of your own: 25 breaks* where nobody may have asked. */
export function outcomeInWords(
  outcome: Outcome,
  counts: BreakCounts,
  { t, number }: WeekWords,
): string {
  const name = t(`breaks.name.${outcome}`)
  const count = counts[outcome]
  if (outcome === 'own' || outcome === 'partial') {
    return t('breaks.own', { name, count, breaks: number(count) })
  }
  return t('breaks.ofPrompts', {
    name,
    of: number(count),
    count: counts.prompts,
    prompts: number(counts.prompts),
  })
}

/** How prompts were answered, and breaks by the hour; what cannot be worked out is left out. */
export function breaksInWords(
  { facts, breaks }: Pick<WeekView, 'facts' | 'breaks'>,
  { t, percent, number }: WeekWords,
): string {
  const { answerRate, breaksPerHour } = facts
  const moved = breaks.postponed === 0 ? 'answered' : 'answeredAndMoved'
  const answers =
    answerRate === null
      ? null
      : t(`breaks.${moved}`, { rate: percent(answerRate), count: breaks.postponed })
  const perHour = Math.round(10 * (breaksPerHour ?? 0)) / 10
  const rate =
    perHour === 0
      ? null
      : t(answers === null ? 'breaks.perHour' : 'breaks.perHourThen', {
          count: perHour,
          breaks: number(perHour),
        })
  return [answers, rate].filter((sentence) => sentence !== null).join(' ')
}

/** The same figures as a table. */
export function breaksTable(counts: BreakCounts, { t, number }: WeekWords): TableData {
  return {
    columns: [t('table.what'), t('table.times')],
    rows: outcomes.map((outcome) => ({
      key: outcome,
      name: t(`breaks.name.${outcome}`),
      cells: [number(counts[outcome])],
    })),
  }
}
