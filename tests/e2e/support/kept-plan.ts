import { addDays, type DateText } from '#core/calendar'
import type { JournalEntry } from '#core/journal'
import { programmeFrom, type Programme } from '#core/programme'
import type { Instant } from '#core/time'

/** A plan that began on a date, and nothing more. */
export const planFrom = (startedOn: DateText, more: Partial<Programme> = {}): Programme => ({
  ...programmeFrom('four-weeks', startedOn),
  ...more,
})

const evening = (date: DateText) => Date.parse(`${date}T18:30:00Z`) as Instant

/** Routines that were done on evenings in London, one a day from a date on; null for none. */
export const doneFrom = (
  first: DateText,
  ids: readonly (string | null)[],
): readonly JournalEntry[] =>
  ids.flatMap((routineId, day) =>
    routineId === null
      ? []
      : [
          {
            type: 'prompt',
            at: evening(addDays(first, day)),
            zone: 'Europe/London',
            outcome: 'taken',
            boutSeconds: 1200,
            prompted: false,
            reason: 'asked-by-person',
            routineId,
            variant: 'standard',
            seconds: 180,
            stopReason: null,
          },
        ],
  )

/** Check-ins every other day from a date on. */
export const checkInsFrom = (first: DateText, scores: readonly number[]): readonly JournalEntry[] =>
  scores.map((score, index) => ({
    type: 'check-in',
    at: evening(addDays(first, 2 * index)),
    zone: 'Europe/London',
    score,
    area: null,
    words: [],
    tags: [],
  }))
