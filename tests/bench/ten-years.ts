import type { IntervalKind, JournalEntry } from '#core/journal'
import { after, hours, minutes, seconds, type Instant, type Millis } from '#core/time'

import type { Journal } from '../../electron/storage/journal.ts'

export const zone = 'Europe/London'
const day = hours(24)
const days = 3_652

/** Since when there is a record that ends at `end`, ten years later. */
export const tenYearsBefore = (end: Instant): Instant => after(end, -days * day)

/** What a run keeps between restarts: about as long as the app's own. */
export const checkpoint = { state: 'x'.repeat(2_000) }

/** Writes ten years up to the morning `end`: 500,324 entries, every day alike. */
export function writeTenYears(journal: Journal, end: Instant): void {
  const atOnce = 22
  for (let written = 0; written < days; written += atOnce) {
    const mornings = Array.from({ length: atOnce }, (_, index) =>
      after(tenYearsBefore(end), (written + index) * day),
    )
    journal.write(mornings.flatMap(dayFrom), checkpoint)
  }
}

/** A full day at the desk, a sit each 20 minutes with a glance away in it and an absence after it, and a prompt. */
export function dayFrom(morning: Instant): JournalEntry[] {
  const sits = Array.from({ length: 27 }, (_, index) => after(morning, minutes(20 * index)))
  return [
    ...sits.flatMap((sat): JournalEntry[] => [
      interval(sat, minutes(8), 'sitting'),
      interval(after(sat, minutes(8)), seconds(40), 'away'),
      interval(after(sat, minutes(8) + seconds(40)), minutes(8), 'sitting'),
      {
        type: 'prompt',
        at: after(sat, minutes(16)),
        zone,
        outcome: 'taken',
        boutSeconds: 960.5,
        prompted: true,
        reason: 'time-up',
        routineId: 'towel-extension',
        variant: 'short',
        seconds: 120,
        stopReason: null,
      },
      interval(after(sat, minutes(16) + seconds(40)), minutes(3) + seconds(20), 'away'),
    ]),
    { type: 'rating', at: morning, routineId: 'towel-extension', rating: 'fine' },
    { type: 'check-in', at: morning, zone, score: 3, area: 'neck', words: ['stiff'], tags: [] },
  ]
}

const interval = (start: Instant, length: Millis, kind: IntervalKind): JournalEntry => ({
  type: 'interval',
  start,
  end: after(start, length),
  elapsedSeconds: length / seconds(1),
  kind,
  source: 'input',
  zone,
})
