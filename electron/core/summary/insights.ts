import { wallClock } from '../calendar.ts'
import { hours, inSeconds } from '../time.ts'
import type { DatedRecord, DatedSit } from './days.ts'
import { longestOf } from './longest.ts'
import type { Insight, WeekDay } from './week-view.ts'

/** Fewer days show nothing that could be more than chance, and two sentences are read (content F4). */
const enoughDays = 3
const atMost = 2

/** The longest sit that began on a day. */
interface LongestSit {
  readonly hour: number
  readonly seconds: number
}

const rules: readonly {
  readonly code: Insight['code']
  readonly holds: (longest: LongestSit) => boolean
}[] = [
  { code: 'longest-after-14', holds: ({ hour }) => hour >= 14 },
  { code: 'longest-before-12', holds: ({ hour }) => hour < 12 },
  { code: 'sit-over-hour', holds: ({ seconds }) => seconds > inSeconds(hours(1)) },
  { code: 'no-sit-over-hour', holds: ({ seconds }) => seconds <= inSeconds(hours(1)) },
]

/**
 * What held on more than half of the active days, each with its count (content F4). A day on which
 * nothing but the end of last night's sit was has no longest sit of its own.
 */
export function insightsOf(
  days: readonly WeekDay[],
  sits: DatedRecord['sits'],
): readonly Insight[] {
  const longest = days
    .filter(({ isActive }) => isActive)
    .flatMap(({ date }) => longestSit(sits.get(date) ?? []))
  if (longest.length < enoughDays) return []
  return rules
    .map(({ code, holds }) => ({ code, days: longest.filter(holds).length, of: longest.length }))
    .filter((insight) => insight.days * 2 > insight.of)
    .slice(0, atMost)
}

function longestSit(sits: readonly DatedSit[]): readonly LongestSit[] {
  const longest = longestOf(sits)
  if (longest === null) return []
  const { start, zone, seconds } = longest
  return [{ hour: wallClock(start, zone).hour, seconds }]
}
