import type { JournalEntry } from '#core/journal'
import { inMinutes, minutes, seconds } from '#core/time'

import type { Desk } from './desk.ts'

/** The intervals of the journal as `kind minutes`; the end of an absence is known to within a beat. */
export const told = (day: Desk) => {
  day.quit()
  return intervals(day.journal()).map(
    ({ kind, elapsedSeconds }) => `${kind} ${Math.round(elapsedSeconds / 60)} min`,
  )
}

export const intervals = (journal: readonly JournalEntry[]) =>
  journal.filter((entry) => entry.type === 'interval')

export const outcomes = (day: Desk) => day.promptEvents().map(({ outcome }) => outcome)

export const isAsking = (day: Desk) => day.snapshot().breakView.kind === 'prompt'

/** Types with a short pause each minute, as people do, until a prompt comes; returns the minutes. */
export function typeUntilAsked(day: Desk, atMost = minutes(200)): number {
  const began = day.time.since()
  while (!isAsking(day) && day.time.since() - began < atMost) {
    day.type(seconds(50))
    if (!isAsking(day)) day.leave(seconds(8))
  }
  return inMinutes(day.time.since() - began)
}
