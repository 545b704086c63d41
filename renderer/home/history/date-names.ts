import type { DateText } from '#core/calendar'

import { dateRange } from '../times.ts'

/** Dates in words. A date has no zone, so none may shift it. */
export interface DateNames {
  /** *October 2025*, of `2025-10`. */
  readonly month: (month: string) => string
  /** *14 October*, on one line. */
  readonly day: (date: DateText) => string
  /** *Tuesday 14 October* */
  readonly weekdayAndDay: (date: DateText) => string
  /** *Tuesday 14* */
  readonly weekdayAndNumber: (date: DateText) => string
  /** *14 October 2025* */
  readonly full: (date: DateText) => string
  /** *14 to 16 October 2025*; `til` stands between them. */
  readonly range: (from: DateText, to: DateText, til: string) => string
  /** *T*, above a column. */
  readonly initial: (date: DateText) => string
  /** *14* */
  readonly number: (date: DateText) => string
}

const [day, month, year] = ['numeric', 'long', 'numeric'] as const

export function dateNames(locale: string): DateNames {
  const named = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (date: DateText) => format.format(Date.parse(`${date}T12:00:00Z`))
  }
  const monthAndYear = named({ month, year })
  const dayAndMonth = named({ day, month })
  return {
    month: (text) => monthAndYear(`${text}-01`),
    day: (date) => dayAndMonth(date).replaceAll(' ', '\u00a0'),
    weekdayAndDay: named({ weekday: 'long', day, month }),
    weekdayAndNumber: named({ weekday: 'long', day }),
    full: named({ day, month, year }),
    range: (from, to, til) => dateRange(from, to, locale, '', til),
    initial: named({ weekday: 'narrow' }),
    number: named({ day }),
  }
}
