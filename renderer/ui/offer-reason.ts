import type { TFunction } from 'i18next'

import type { OfferReason } from '#core/offer-reason'
import type { Instant } from '#core/time'
import { unreachable } from '#core/unreachable'
import { timeOfDay } from '#core/words'

/** From when and where a reason is read. */
export interface Reader {
  readonly now: Instant
  readonly zone: string
  readonly locale: string
}

/** Why a routine is offered, as one short sentence. */
export function offerReasonWords(t: TFunction, because: OfferReason, reader: Reader): string {
  switch (because.code) {
    case 'not-moved-since':
      return t(`offers:since.${because.target}`, { when: whenInWords(t, because.at, reader) })
    case 'this-week':
      return t(`offers:week.${because.target}`)
    case 'area':
      return t(`offers:area.${because.area}`)
    case 'liked':
    case 'starred':
    case 'tense-day':
    case 'up':
    case 'fits':
      return t(`offers:${because.code}`)
    default:
      return unreachable(because)
  }
}

/** A weekday names one day only while it is not yet a week ago. */
const daysWithAName = 6

/** The day of a moment, as it ends a sentence with *since*: *9:40*, *yesterday*, *Tuesday*, *14 November*. */
function whenInWords(t: TFunction, at: Instant, { now, zone, locale }: Reader): string {
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(at)
  const ago = dayNumber(now, zone) - dayNumber(at, zone)
  if (ago <= 0) return t('offers:when.today', { time: timeOfDay(at, zone, locale) })
  if (ago === 1) return t('offers:when.yesterday')
  return ago <= daysWithAName
    ? t('offers:when.weekday', { weekday: named({ weekday: 'long' }) })
    : t('offers:when.date', { date: named({ day: 'numeric', month: 'long' }) })
}

/** Counts local days, from any one on. The core's calendar would bring its time zones into the first picture. */
function dayNumber(at: Instant, zone: string): number {
  // Swedish dates are written as ISO has them.
  const date = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(at)
  return Date.parse(date) / 86_400_000
}
