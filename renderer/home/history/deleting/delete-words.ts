import type { DateText } from '#core/calendar'
import type { Deletion, EntryCounts } from '#core/forgetting'

import type { HistoryWords } from '../use-history-words.ts'

/** *3 to 14 March 2026*, or one date, or *everything since 3 March 2025*. */
export function nameOf(deletion: Deletion, since: DateText, { t, names }: HistoryWords): string {
  if (deletion === 'all') return t('delete.name.all', { date: names.full(since) })
  const { from, to } = deletion
  return from === to ? names.full(from) : names.range(from, to, t('delete.name.til'))
}

/** *12 days, 340 entries*. Entries may be of days on which nobody sat. */
export function amountOf(days: number, rows: EntryCounts, { t }: HistoryWords): string {
  const entries = t('delete.entries', { count: entriesIn(rows) })
  return days === 0
    ? entries
    : t('delete.amount', { days: t('delete.days', { count: days }), entries })
}

export const entriesIn = (rows: EntryCounts): number =>
  Object.values(rows).reduce((sum, count) => sum + count, 0)
