import type { WeekDay } from '#core/summary/week-view'

import type { TableData } from '../charts/data-table.tsx'
import { hourExtremes } from './hour-extremes.ts'
import { daysShown, hoursShown, leastTracked, sittingShare, type HourCell } from './hours-shapes.ts'
import type { WeekWords } from './week-words.ts'

/** *Monday 9:00: sitting for 52 of 60 min, 87 %*. */
export function hourInWords(
  day: WeekDay,
  { hour, share, kind }: HourCell,
  words: WeekWords,
): string {
  const { t } = words
  return t(`hours.cell.${kind}`, {
    weekday: words.weekday(day.date),
    time: words.fullHour(hour),
    percent: words.percent(sittingShare(share)),
    sitting: words.number(Math.round(share.sittingSeconds / 60)),
    tracked: words.number(Math.round(share.trackedSeconds / 60)),
  })
}

/** *Your lightest hour is 12, your fullest are 14 and 16.* Null when no hour stands out. */
export function extremesInWords(days: readonly WeekDay[], words: WeekWords): string | null {
  const { t, list, hour } = words
  const { lightest, fullest } = hourExtremes(days)
  const sentences = [
    lightest.length === 0
      ? null
      : t('hours.lightest', { count: lightest.length, hours: list(lightest.map(hour)) }),
    fullest.length === 0
      ? null
      : t('hours.fullest', { count: fullest.length, hours: list(fullest.map(hour)) }),
  ].filter((sentence) => sentence !== null)
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** What makes a day other than it looks: travel, and a clock that was set back. */
export function oddDaysInWords(days: readonly WeekDay[], words: WeekWords): readonly string[] {
  const { t, list, weekday } = words
  const names = (odd: readonly WeekDay[]) => list(odd.map(({ date }) => weekday(date)))
  const travel = days.filter(({ isTravel }) => isTravel)
  const adjusted = days.filter(({ isClockAdjusted }) => isClockAdjusted)
  return [
    ...(travel.length === 0
      ? []
      : [t('hours.travel', { count: travel.length, days: names(travel) })]),
    ...(adjusted.length === 0 ? [] : [t('hours.clock', { days: names(adjusted) })]),
  ]
}

/** A day a row, an hour a column, the share of sitting in each. */
export function hoursTable(
  days: readonly WeekDay[],
  startsAt: number,
  words: WeekWords,
): TableData {
  const hours = hoursShown(days, startsAt)
  return {
    columns: [words.t('table.day'), ...hours.map((hour) => words.fullHour(hour))],
    rows: daysShown(days).map((day) => ({
      key: day.date,
      name: words.weekday(day.date),
      cells: hours.map((hour) => shareIn(day, hour, words)),
    })),
  }
}

function shareIn(day: WeekDay, hour: number, { t, percent }: WeekWords): string {
  const share = day.hours[hour]
  return share === undefined || share.trackedSeconds < leastTracked
    ? t('table.none')
    : percent(sittingShare(share))
}
