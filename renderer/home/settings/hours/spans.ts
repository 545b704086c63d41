/** A stretch of dates or of local minutes, as the settings and the system's fields have them; both sort as text. */
export interface DateSpan {
  readonly from: string
  readonly to: string
}

/** Whether both ends may be the same: one day is a day off, one minute is no quiet. */
export type SpanKind = 'days' | 'minutes'

export type SpanFault = 'missing' | 'reversed' | 'past' | 'known'

/** What keeps a span from being added; null where nothing does. */
export function spanFault(
  { from, to }: DateSpan,
  kind: SpanKind,
  now: string,
  known: readonly DateSpan[],
): SpanFault | null {
  if (!isWhole(from) || !isWhole(to)) return 'missing'
  if (to < from || (kind === 'minutes' && to === from)) return 'reversed'
  if (isPast({ from, to }, kind, now)) return 'past'
  return known.some((span) => span.from <= from && span.to >= to) ? 'known' : null
}

/** Not empty, and with a year of four digits: others neither sort as text nor can be formatted. */
const isWhole = (text: string): boolean => /^\d{4}-/.test(text)

/** A day off lasts until its end, a quiet time up to its last minute. */
export const isPast = ({ to }: DateSpan, kind: SpanKind, now: string): boolean =>
  kind === 'days' ? to < now : to <= now

/** A span in its place by date. */
export const withSpan = (spans: readonly DateSpan[], span: DateSpan): readonly DateSpan[] =>
  [...spans, span].toSorted((a, b) => a.from.localeCompare(b.from))

/** The end moves along where the beginning would pass it. */
export const fromMoved = (span: DateSpan, from: string): DateSpan => ({
  from,
  to: span.to < from ? from : span.to,
})
