import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { DateText } from '#core/calendar'
import type { DaySum, MonthView } from '#core/summary/history-view'
import { seconds } from '#core/time'

import { sitInWords } from '../../ui/lengths.ts'
import type { TableData } from '../charts/data-table.tsx'
import { localeInUse } from '../../language.ts'
import { dateNames, type DateNames } from './date-names.ts'

/** What History says, in the locale in use. */
export interface HistoryWords {
  readonly t: TFunction<'history'>
  readonly names: DateNames
  /** *19 days at the desk, usually 6 h 10 min, …* */
  readonly facts: (month: MonthView) => string
  /** *Tuesday 14 October: 6 h 10 min sitting, …* */
  readonly day: (day: DaySum, today: DateText) => string
  /** The days of a month as a table. */
  readonly table: (month: MonthView) => TableData
}

export function useHistoryWords(): HistoryWords {
  const { t } = useTranslation('history')
  const locale = localeInUse()
  return useMemo(() => historyWords(t, locale), [t, locale])
}

/** Lengths are told in minutes, so less than one has nothing to say; in s. */
const sayable = 60

export function historyWords(t: TFunction<'history'>, locale: string): HistoryWords {
  const names = dateNames(locale)
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' })
  const length = (whole: number) => sitInWords(t, seconds(whole))

  function facts({ activeDays, usualDay, longestSit, daysMoved }: MonthView): string {
    const parts = [
      usualDay === null
        ? t('facts.short')
        : t('facts.days', { count: activeDays, usual: length(usualDay) }),
    ]
    if (longestSit !== null && longestSit.seconds >= sayable) {
      const { date, seconds: whole } = longestSit
      parts.push(t('facts.longest', { length: length(whole), day: names.day(date) }))
    }
    if (daysMoved > 0) parts.push(t('facts.moved', { count: daysMoved }))
    return list.format(parts)
  }

  return {
    t,
    names,
    facts,
    day({ date, sittingSeconds, longestSit, breaks }, today) {
      return t(date === today ? 'day.soFar' : 'day.whole', {
        day: names.weekdayAndDay(date),
        sitting: length(sittingSeconds),
        longest: length(longestSit),
        breaks: breaks === 0 ? t('day.noBreaks') : t('day.breaks', { count: breaks }),
      })
    },
    table: ({ days }) => ({
      columns: [
        t('table.day'),
        t('table.sitting'),
        t('table.share'),
        t('table.longest'),
        t('table.breaks'),
      ],
      rows: days.map(({ date, sittingSeconds, trackedSeconds, longestSit, breaks }) => ({
        key: date,
        name: names.weekdayAndNumber(date),
        cells: [
          length(sittingSeconds),
          t('table.percent', { percent: Math.round((100 * sittingSeconds) / trackedSeconds) }),
          length(longestSit),
          String(breaks),
        ],
      })),
    }),
  }
}
