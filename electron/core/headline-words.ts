import type { DateText } from './calendar.ts'
import type { Headline } from './summary/week-view.ts'
import { seconds } from './time.ts'
import { unreachable } from './unreachable.ts'
import { lengthInFigures, type Say } from './words.ts'

/**
 * The one sentence on top of a week (content F4). The phrases stand under `headline.` in the locale.
 *
 * @param weekday Names the weekday of a date: *Tuesday*.
 */
export function headlineWords(
  headline: Headline,
  say: Say,
  weekday: (date: DateText) => string,
): string {
  const phrase = `headline.${headline.code}`
  switch (headline.code) {
    case 'nothing':
    case 'quiet':
    case 'shorter-sits':
    case 'all-own':
    case 'mostly-own':
      return say(phrase)
    case 'long-sit':
      return say(phrase, {
        length: lengthInFigures(seconds(headline.seconds)),
        weekday: weekday(headline.date),
      })
    case 'breaks':
      return say(phrase, { count: headline.breaks, days: headline.days })
    default:
      return unreachable(headline)
  }
}
