import type {
  CheckIn,
  Interval,
  JournalEntry,
  PromptEvent,
  WornEntry,
  WornThing,
} from '#core/journal'
import { datedRecord } from '#core/summary/days'
import { recordedFrom } from '#core/summary/record'
import { weekOf, type WeekRequest } from '#core/summary/week'

import { at, day, now, taken } from '../../support/written-day.ts'

export const london = 'Europe/London'
export const monday = '2025-11-03'

/** The week from 3 November 2025 on, looked at on its Sunday evening in London. */
export const asked: WeekRequest = {
  date: null,
  now: now('2025-11-09T20:00:00Z'),
  rules: { startsOn: 1, dayStartsAt: 0 },
  catalogue: [],
  earliest: null,
  planOn: () => null,
}

/** That week, or another that is asked for, from what was written down. */
export const week = (entries: readonly JournalEntry[], request: Partial<WeekRequest> = {}) =>
  weekOf(recordedFrom(entries), { ...asked, ...request })

export const dated = (entries: readonly JournalEntry[], startsAt = 0) =>
  datedRecord(recordedFrom(entries), startsAt)

/** How a prompt, or a break begun by hand, came out. */
export const event = (when: string, told: Partial<PromptEvent> = {}): PromptEvent => ({
  ...taken(when),
  ...told,
})

export const checkIn = (when: string, score: number): CheckIn => ({
  type: 'check-in',
  at: at(when),
  zone: london,
  score,
  area: null,
  words: [],
  tags: [],
})

/** A band or a disc that came off, after so many minutes. */
export const worn = (when: string, thing: WornThing, minutes: number): WornEntry => ({
  type: 'worn',
  at: at(when),
  zone: london,
  thing,
  seconds: 60 * minutes,
})

/** Sits of so many minutes from nine o'clock on, with five minutes away after each. Winter, so UTC is local. */
export const sits = (date: string, ...lengths: readonly number[]): Interval[] =>
  day(
    `${date}T09:00:00Z`,
    lengths.flatMap((minutes) => [
      ['sitting', 60 * minutes] as const,
      ['away', 300, 'idle'] as const,
    ]),
  )

/** Prompts of a date, from seven in the evening on, each with its outcome. */
export const prompts = (
  date: string,
  ...outcomes: readonly PromptEvent['outcome'][]
): PromptEvent[] =>
  outcomes.map((outcome, index) =>
    event(`${date}T19:${String(index).padStart(2, '0')}:00Z`, { outcome }),
  )

/** The weekdays of the week from a date on, as November 2025 has them. */
export const dates = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `2025-11-${String(first + index).padStart(2, '0')}`)
