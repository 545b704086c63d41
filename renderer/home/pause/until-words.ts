import type { Instant } from '#core/time'

import { localMinute, type LocalMinute } from '../local-minute.ts'
import { dayInWords, minuteInWords } from '../settings/hours/span-words.ts'
import type { Speech } from '../settings/said.ts'
import { timeInWords } from '../settings/week/names.ts'

/** *18:00* for today, *Monday 21 December, 9:00* for another day; a day that begins then is enough. */
export function untilInWords(until: LocalMinute, now: LocalMinute, speech: Speech): string {
  const [day, time] = [until.slice(0, 10), until.slice(11)]
  const today = now.slice(0, 10)
  if (day === today) return timeInWords(time, speech.locale)
  return time === '00:00'
    ? dayInWords(day, today, speech.locale)
    : minuteInWords(until, today, speech)
}

/** The same for moments, as the clock of a zone shows them. */
export const untilMoment = (until: Instant, now: Instant, zone: string, speech: Speech): string =>
  untilInWords(localMinute(until, zone), localMinute(now, zone), speech)
