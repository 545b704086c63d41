import type { Weekday } from '#core/calendar'

import type { LocalMinute } from '../local-minute.ts'
import { daysLater } from '../times.ts'

export const pauseChoiceNames = ['evening', 'monday', 'month', 'other'] as const
export type PauseChoiceName = (typeof pauseChoiceNames)[number]

/** A moment until which people like to have quiet. */
export interface PauseChoice {
  readonly name: Exclude<PauseChoiceName, 'other'>
  readonly until: LocalMinute
}

/** Six this evening, unless that is over; nine on the next Monday, never today; and 30 days from now. */
export function pauseChoices(now: LocalMinute): readonly PauseChoice[] {
  const [today, time] = [now.slice(0, 10), now.slice(10)]
  const evening = `${today}T18:00`
  const all: readonly PauseChoice[] = [
    { name: 'evening', until: evening },
    { name: 'monday', until: `${daysLater(today, 8 - weekdayOf(today))}T09:00` },
    { name: 'month', until: `${daysLater(today, 30)}${time}` },
  ]
  return all.filter(({ until }) => until > now)
}

/** What keeps prompts from being paused until then; more than a year is more than anybody means. */
export function pauseFault(
  until: LocalMinute,
  now: LocalMinute,
): 'missing' | 'past' | 'far' | null {
  if (until === '') return 'missing'
  if (until <= now) return 'past'
  return until > `${daysLater(now.slice(0, 10), 365)}T` ? 'far' : null
}

const weekdayOf = (date: string): Weekday =>
  (new Date(`${date}T12:00:00Z`).getUTCDay() || 7) as Weekday
