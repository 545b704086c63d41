import type { DateText } from '#core/calendar'
import type { Settings } from '#core/settings'
import { hours, minutes } from '#core/time'

import { desk, type Desk } from './desk.ts'

/** Day 1 of every plan here, a Monday; London has no summer time then. */
const monday = '2025-11-03'

/** The date of a day of the plan, the first one being 1. */
export const dateOf = (day: number): DateText =>
  new Date(Date.parse(monday) + hours(24 * (day - 1))).toISOString().slice(0, 10)

/** Somebody whom nobody asks for a break. Their plan began early on that Monday; then they slept. */
export function planned(at: string, settings: Partial<Settings> = {}): Desk {
  const someone = desk({
    start: `${monday}T06:00:00Z`,
    settings: { sitMinutes: 900, postureCue: false, weekNotice: false, ...settings },
  })
  someone.press({ type: 'programmeStarted', form: 'four-weeks', on: monday })
  someone.type(minutes(1))
  sleepUntil(someone, at)
  return someone
}

/** The computer sleeps until a moment. */
export function sleepUntil(someone: Desk, at: string): void {
  someone.use('still')
  someone.time.freeze(timeTo(someone, at))
}

/** Somebody types until a moment. */
export function typeUntil(someone: Desk, at: string): void {
  someone.type(timeTo(someone, at))
}

function timeTo(someone: Desk, at: string): number {
  const length = Date.parse(at) - someone.wallNow()
  if (length < 0) throw new Error(`${at} is behind`)
  return length
}

/** What was said of the plan, in order: `towel-extension`, `band 10`. */
export const reminded = ({ log }: Desk): readonly string[] =>
  log.flatMap((effect) => {
    if (effect.type === 'tellHomeSlot') return [effect.session.routine.routineId]
    return effect.type === 'tellPutOn' ? [`${effect.thing} ${effect.minutes}`] : []
  })
