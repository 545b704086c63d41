import type { WeekDay } from '#core/summary/week-view'

/** The hours of the day with least and with most sitting over the week; empty when nothing stands out. */
export interface HourExtremes {
  readonly lightest: readonly number[]
  readonly fullest: readonly number[]
}

/** An hour needs so much time at the desk in the week to be named; in s. */
const enough = 3_600
/** Closer together than so many points, hours are all alike. */
const clearlyApart = 5
/** More than so many hours would be a list, not a finding. */
const atMost = 3

export function hourExtremes(days: readonly WeekDay[]): HourExtremes {
  const shares = Array.from({ length: 24 }, (_, hour) => pointsOf(days, hour))
  const known = shares.filter((share) => share !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  if (known.length < 2 || most - least < clearlyApart) return { lightest: [], fullest: [] }
  const hoursWith = (points: number) => {
    const found = shares.flatMap((share, hour) => (share === points ? [hour] : []))
    return found.length > atMost ? [] : found
  }
  return { lightest: hoursWith(least), fullest: hoursWith(most) }
}

/** Sitting in an hour of the day, in whole points of the time at the desk. */
function pointsOf(days: readonly WeekDay[], hour: number): number | null {
  let [sitting, tracked] = [0, 0]
  for (const { hours } of days) {
    sitting += hours[hour]?.sittingSeconds ?? 0
    tracked += hours[hour]?.trackedSeconds ?? 0
  }
  return tracked < enough ? null : Math.round((100 * sitting) / tracked)
}
