import type { Weekday } from '#core/calendar'
import type { TimeRange } from '#core/settings'

import type { Speech } from '../said.ts'
import { timeInWords, weekdayInWords } from '../week/names.ts'
import {
  areSame,
  inOrder,
  isOverMidnight,
  isWholeDay,
  rangesOf,
  type RangeFault,
  type WeekHours,
} from './week-hours.ts'

/**
 * The hours of a week in short: *Monday to Friday, 8:00 to 18:00*.
 *
 * @param days The weekdays in the order of the person's week.
 */
export function hoursInWords(
  week: WeekHours | null,
  days: readonly Weekday[],
  speech: Speech,
): string {
  const { t } = speech
  if (week === null) return t('hours:any')
  const kinds = alike(week, days)
  const [first, second] = kinds
  if (first === undefined) return t('hours:never')
  if (kinds.length > 2) return t('hours:different')
  const inWords = (kind: Kind) =>
    t('hours:daysAndTimes', {
      days: kind.days.length === 7 ? t('hours:everyDay') : daysInWords(kind.days, days, speech),
      times: rangesInWords(kind.ranges, speech),
    })
  return second === undefined
    ? inWords(first)
    : t('hours:two', { first: inWords(first), second: inWords(second) })
}

/** Weekdays with the same hours. */
interface Kind {
  readonly ranges: readonly TimeRange[]
  readonly days: readonly Weekday[]
}

/** Days without any hours are left out. */
function alike(week: WeekHours, days: readonly Weekday[]): readonly Kind[] {
  const open = days.filter((day) => rangesOf(week, day).length > 0)
  return open
    .map((day) => rangesOf(week, day))
    .filter((ranges, at, all) => all.findIndex((other) => areSame(other, ranges)) === at)
    .map((ranges) => ({ ranges, days: open.filter((day) => areSame(rangesOf(week, day), ranges)) }))
}

/** *Monday to Wednesday and Friday*: three in a row or more are joined. */
export function daysInWords(
  chosen: readonly Weekday[],
  days: readonly Weekday[],
  { t, locale }: Speech,
): string {
  const names = days.map((day) => weekdayInWords(day, locale))
  const isIn = days.map((day) => chosen.includes(day))
  const parts: string[] = []
  for (let at = 0; at < days.length; at++) {
    if (isIn[at] !== true) continue
    const gap = isIn.indexOf(false, at)
    const run = names.slice(at, gap === -1 ? undefined : gap)
    const [from, to] = [run[0] ?? '', run.at(-1) ?? '']
    if (run.length < 3) parts.push(...run)
    else parts.push(t('hours:fromDayToDay', { from, to }))
    at += run.length
  }
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)
}

/** *8:00 to 12:00 and 13:00 to 18:00* */
export const rangesInWords = (ranges: readonly TimeRange[], speech: Speech): string =>
  new Intl.ListFormat(speech.locale, { type: 'conjunction' }).format(
    inOrder(ranges).map((range) => rangeInWords(range, speech)),
  )

/** *22:00 to 2:00 the next day* */
export function rangeInWords(range: TimeRange, { t, locale }: Speech): string {
  if (isWholeDay(range)) return t('hours:wholeDay')
  const [from, to] = [timeInWords(range.from, locale), timeInWords(range.to, locale)]
  return t(isOverMidnight(range) ? 'hours:overMidnight' : 'hours:fromTo', { from, to })
}

/** Why a range is not kept. */
export const faultInWords = (fault: RangeFault, speech: Speech): string =>
  fault.kind === 'same-times'
    ? speech.t('hours:fault.same-times')
    : speech.t('hours:fault.overlaps', {
        day: weekdayInWords(fault.day, speech.locale),
        range: rangeInWords(fault.range, speech),
      })
