import type { CheckInAnswer } from '#core/journal'
import type { RoutineChoice } from '#core/routines'
import { hours, type Millis } from '#core/time'

import type { Desk } from '../support/desk.ts'

export const days = (count: number) => hours(24 * count)
export const slides: RoutineChoice = { routineId: 'wall-slides', variant: 'short' }

export const view = (day: Desk) => day.snapshot().breakView
export const off = (day: Desk) => day.snapshot().care.off
export const says = (day: Desk) => {
  const shown = view(day)
  return shown.kind === 'checked-in' ? shown.says : []
}

/** Hours and days go by behind a lock. */
export function rest(day: Desk, length: Millis): void {
  day.lock()
  day.leave(length)
  day.unlock()
}

/** Says how it feels, and what there is to say to it. */
export function say(day: Desk, score: number, words: CheckInAnswer['words'] = []) {
  day.press({ type: 'checkInOpened' })
  day.press({ type: 'checkedIn', answer: { score, area: null, words, tags: [] } })
  return says(day)
}

/** One score every so often; what is said to each. */
export function sayAll(day: Desk, scores: readonly number[], every: Millis = days(2)) {
  return scores.map((score) => {
    const said = say(day, score)
    if (view(day).kind === 'checked-in') day.press({ type: 'breakClosed' })
    rest(day, every)
    return said
  })
}

export const offers = (day: Desk) => day.snapshot().likelyNext.routine
