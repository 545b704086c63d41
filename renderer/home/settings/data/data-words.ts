import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

import type { RowProblem, TakenIn } from '#core/data-report'
import type { Instant } from '#core/time'
import { timeOfDay } from '#core/words'

import { localeInUse } from '../../../language.ts'

/** What is said of the person's data, in the locale in use. */
export interface DataWords {
  readonly t: TFunction<'data'>
  /** *3 March 2025*, of a local date. */
  readonly day: (date: string) => string
  /** *16 November 2026 to 3 March 2027*, of local dates. */
  readonly days: (first: string, last: string) => string
  /** *3 March 2025*, where the clock of a zone stood so. */
  readonly dayOf: (at: Instant, zone: string) => string
  /** *14:05* */
  readonly timeOf: (at: Instant, zone: string) => string
  /** *4 MB* */
  readonly size: (bytes: number) => string
  /** *one, two and three* */
  readonly list: (items: readonly string[]) => string
  readonly problem: (problem: RowProblem) => string
  /** What became of the rows of a file, in sentences. */
  readonly taken: (file: string, taken: TakenIn) => string
}

export function useDataWords(): DataWords {
  const { t } = useTranslation('data')
  return dataWords(t, localeInUse())
}

/** A date has no zone, so none may shift it. */
const noonOf = (date: string) => Date.parse(`${date}T12:00:00Z`)

const [day, month, year] = ['numeric', 'long', 'numeric'] as const

export function dataWords(t: TFunction<'data'>, locale: string): DataWords {
  const dates = new Intl.DateTimeFormat(locale, { day, month, year, timeZone: 'UTC' })
  const dayOfDate = (date: string) => dates.format(noonOf(date))
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

  return {
    t,
    day: dayOfDate,
    days: (first, last) =>
      first === last
        ? dayOfDate(first)
        : t('days', { first: dayOfDate(first), last: dayOfDate(last) }),
    dayOf: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, { day, month, year, timeZone }).format(at),
    timeOf: (at, zone) => timeOfDay(at, zone, locale),
    size(bytes) {
      const [amount, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
      const maximumFractionDigits = unit === 'megabyte' && amount < 10 ? 1 : 0
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        maximumFractionDigits,
      }).format(amount)
    },
    list: (items) => lists.format(items),
    problem: ({ code, ...rest }) => t(`problem.${code}`, rest),
    taken(file, { added, known, refused }) {
      const others = [
        known === 0 ? '' : t('known', { count: known }),
        refused === 0 ? '' : t('refused', { count: refused }),
      ]
      return [t('added', { count: added, file }), ...others].filter(Boolean).join(' ')
    },
  }
}
