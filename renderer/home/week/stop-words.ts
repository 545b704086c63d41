import type { StoppedRoutine } from '#core/summary/week-view'

import { dayName, weekdayName } from '../times.ts'
import type { WeekWords } from './week-words.ts'

/** When and for what: *Tuesday*, *4 November*, *sharp or pinching pain*. */
export const stopInWords = (
  { at, zone, reason }: StoppedRoutine,
  { t, locale }: Pick<WeekWords, 't' | 'locale'>,
) => ({
  weekday: weekdayName(at, zone, locale),
  day: dayName(at, zone, locale),
  what: t(`stops.reason.${reason}`),
})
