import type { LocalMinute } from '../../local-minute.ts'
import type { Speech } from '../said.ts'
import { timeInWords } from '../week/names.ts'
import type { DateSpan } from './spans.ts'

/** *Thursday 24 December*, with its year where that is another one. */
export function dayInWords(date: string, today: string, locale: string): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4)
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(`${date}T12:00:00Z`))
}

/** *Thursday 24 December to Friday, 1 January 2027* */
export const daysOffInWords = (
  { from, to }: DateSpan,
  today: string,
  { t, locale }: Speech,
): string => {
  const first = dayInWords(from, today, locale)
  return from === to
    ? first
    : t('hours:spans.fromTo', { from: first, to: dayInWords(to, today, locale) })
}

/** *Monday 21 December, 9:00* */
export const minuteInWords = (at: LocalMinute, today: string, { t, locale }: Speech): string =>
  t('hours:spans.dayAndTime', {
    day: dayInWords(at.slice(0, 10), today, locale),
    time: timeInWords(at.slice(11), locale),
  })

/** *Monday 21 December, 9:00 to 11:00* */
export function quietInWords({ from, to }: DateSpan, today: string, speech: Speech): string {
  const isOneDay = from.slice(0, 10) === to.slice(0, 10)
  return speech.t('hours:spans.fromTo', {
    from: minuteInWords(from, today, speech),
    to: isOneDay ? timeInWords(to.slice(11), speech.locale) : minuteInWords(to, today, speech),
  })
}

/** *24–31 Dec 2026*: a few spans by their dates; null for none, and for more than can be read at a glance. */
export function spansSaid(
  spans: readonly DateSpan[],
  style: Intl.DateTimeFormatOptions,
  { locale }: Speech,
): string | null {
  if (spans.length === 0 || spans.length > 2) return null
  const dates = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    spans.map(({ from, to }) => dates.formatRange(asUtc(from), asUtc(to))),
  )
}

/** A date alone is read as UTC, a minute only with its zone. */
const asUtc = (text: string): number => Date.parse(text.includes('T') ? `${text}Z` : text)
