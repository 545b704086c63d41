import type { DateText } from '../calendar.ts'
import { hours, inSeconds } from '../time.ts'
import { sum, type DatedRecord } from './days.ts'
import { median } from './median.ts'
import type { WeekDay } from './week-view.ts'

/** More than this without the app, and the week tells less than it seems to (content F3). */
const worthNoting = inSeconds(hours(4))

/**
 * Seconds without the app on the given dates, in the hours in which the person usually sits; null when
 * they were too few to matter. A date without any sitting was a day off.
 */
export function missedOn(record: DatedRecord, dates: readonly DateText[]): number | null {
  const active = [...record.days.values()].filter(({ isActive }) => isActive)
  const first = middleHour(active, (hours) => hours.findIndex(sat))
  const last = middleHour(active, (hours) => hours.findLastIndex(sat))
  if (first === null || last === null) return null
  const missed = sum(
    record.untracked
      .filter(({ date }) => dates.includes(date) && isWorked(record.days.get(date)))
      .filter(({ hour }) => hour >= first && hour <= last)
      .map(({ seconds }) => seconds),
  )
  return missed > worthNoting ? missed : null
}

const sat = ({ sittingSeconds }: WeekDay['hours'][number]) => sittingSeconds > 0

const isWorked = (day: WeekDay | undefined) => (day?.sittingSeconds ?? 0) > 0

const middleHour = (days: readonly WeekDay[], of: (hours: WeekDay['hours']) => number) =>
  median(days.map(({ hours }) => of(hours)).toSorted((a, b) => a - b))
