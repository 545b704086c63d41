import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

import type { DateText } from '#core/calendar'
import { seconds as inMillis, type Instant } from '#core/time'
import { timeOfDay } from '#core/words'

import { sitInWords } from '../../ui/lengths.ts'
import { localeInUse } from '../../language.ts'
import { dateWords, hourName, hourOfDay, shortWeekday } from '../times.ts'

/** How the page of a week names things. */
export interface WeekWords {
  /** Looks up in `week.json` first. */
  readonly t: TFunction
  readonly locale: string
  /** *Tuesday* */
  readonly weekday: (date: DateText) => string
  /** *Tue* */
  readonly shortWeekday: (date: DateText) => string
  /** *14:08* */
  readonly clock: (at: Instant, zone: string) => string
  /** An hour of the day as axes have it: *14*. */
  readonly hour: (hour: number) => string
  /** An hour of the day in a sentence: *14:00*. */
  readonly fullHour: (hour: number) => string
  /** *1 h 52 min*, of seconds. */
  readonly length: (seconds: number) => string
  /** *68 %*, of 0.68. */
  readonly percent: (share: number) => string
  /** *1.5* */
  readonly number: (value: number) => string
  /** *14 and 16* */
  readonly list: (names: readonly string[]) => string
}

export function weekWords(t: TFunction, locale: string): WeekWords {
  const number = (value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
  return {
    t,
    locale,
    weekday: (date) => dateWords(date, locale).weekday,
    shortWeekday: (date) => shortWeekday(date, locale),
    clock: (at, zone) => timeOfDay(at, zone, locale),
    hour: (hour) => hourName(hourOfDay(hour), 'UTC', locale),
    fullHour: (hour) => timeOfDay(hourOfDay(hour), 'UTC', locale),
    length: (seconds) => sitInWords(t, inMillis(seconds)),
    percent: (share) => t('percent', { percent: number(inPercent(share)) }),
    number,
    list: (names) => new Intl.ListFormat(locale).format(names),
  }
}

/** Points are whole for people. */
export const inPercent = (share: number): number => Math.round(100 * share)

export function useWeekWords(): WeekWords {
  const { t } = useTranslation('week')
  return weekWords(t, localeInUse())
}
