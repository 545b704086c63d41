import type { DaySit, WeekDay } from '#core/summary/week-view'

import type { TableData } from '../charts/data-table.tsx'
import type { WeekWords } from './week-words.ts'

/** *6 h 52* above a column; minutes alone below an hour. */
export function totalInWords(seconds: number, { t, length }: WeekWords): string {
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return length(seconds)
  return t('days.total', {
    hours: Math.floor(minutes / 60),
    minutes: String(minutes % 60).padStart(2, '0'),
  })
}

/** A day in a sentence: how much sitting, in how many sits, and the longest of them. */
export function dayInWords(day: WeekDay, isToday: boolean, words: WeekWords): string {
  const { t } = words
  const name = t(isToday ? 'days.todaySoFar' : 'days.name', { weekday: words.weekday(day.date) })
  if (day.sits.length === 0) return t('days.nothing', { day: name })
  return t('days.sitting', {
    day: name,
    sitting: toldLength(day.sittingSeconds, words),
    count: day.sits.length,
    longest: toldLength(longestOf(day), words),
  })
}

/** *Tuesday 14:08: sitting for 1 h 52 min*, and what of it was on another day. */
export function sitInWords(day: WeekDay, sit: DaySit, zone: string, words: WeekWords): string {
  const { t } = words
  const isWhole = sit.whole - sit.seconds < 1
  return t(isWhole ? 'days.sit' : 'days.sitInPart', {
    weekday: words.weekday(day.date),
    time: words.clock(sit.start, zone),
    length: toldLength(sit.seconds, words),
    whole: toldLength(sit.whole, words),
  })
}

/** In a sentence nobody sits for 0 min. */
const toldLength = (seconds: number, { t, length }: WeekWords): string =>
  seconds < 60 ? t('days.brief') : length(seconds)

const longestOf = ({ sits }: WeekDay): number => Math.max(0, ...sits.map(({ whole }) => whole))

/** The same figures, a day a row. Days to come are left out. */
export function daysTable(days: readonly WeekDay[], words: WeekWords): TableData {
  const { t, length } = words
  const dash = t('table.none')
  const lengthOr = (seconds: number) => (seconds === 0 ? dash : length(seconds))
  return {
    columns: ['day', 'sitting', 'sits', 'longest', 'atDesk'].map((name) => t(`table.${name}`)),
    rows: days.map((day) => ({
      key: day.date,
      name: words.weekday(day.date),
      cells: [
        lengthOr(day.sittingSeconds),
        day.sits.length === 0 ? dash : words.number(day.sits.length),
        lengthOr(longestOf(day)),
        lengthOr(day.trackedSeconds),
      ],
    })),
  }
}

/** The whole chart in a few sentences. */
export const daysInWords = (days: readonly WeekDay[], words: WeekWords): string =>
  days
    .filter(({ sits }) => sits.length > 0)
    .map((day) =>
      words.t('days.inShort', {
        weekday: words.weekday(day.date),
        sitting: words.length(day.sittingSeconds),
      }),
    )
    .join(' ')
