import { wallClock, type DateText } from '../calendar.ts'
import { hours, inSeconds } from '../time.ts'
import type { DatedSit } from './days.ts'
import type { Insight, WeekDay } from './week-view.ts'

/** Fewer days show nothing that could be more than chance, and two sentences are read (content F4). */
const enoughDays = 3
const atMost = 2

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

/** What held on more than half of the active days, each with its count (content F4). */
export function insightsOf(
  days: readonly WeekDay[],
  sits: readonly DatedSit[],
): readonly Insight[] {
  const longest = days
    .filter(({ isActive }) => isActive)
    .map(({ date }) => longestOn(date, sits))
    .filter((sit) => sit !== null)
  if (longest.length < enoughDays) return []
  return rules
    .map(({ code, holds }) => ({ code, days: longest.filter(holds).length, of: longest.length }))
    .filter((insight) => insight.days * 2 > insight.of)
    .slice(0, atMost)
}

function longestOn(date: DateText, sits: readonly DatedSit[]): LongestSit | null {
  const [longest] = sits
    .filter((sit) => sit.date === date)
    .toSorted((a, b) => b.seconds - a.seconds)
  if (longest === undefined) return null
  return { hour: wallClock(longest.start, longest.zone).hour, seconds: longest.seconds }
}
