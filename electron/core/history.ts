import { localDate, startOfDay, startOfTomorrow } from './calendar.ts'
import type { JournalEntry } from './journal.ts'
import type { Instant, Now } from './time.ts'

/** A routine that was done. */
export interface Completion {
  readonly routineId: string
  readonly at: Instant
}

/** What the choice of the next routine looks back on. */
export interface History {
  /** The last first. */
  readonly completions: readonly Completion[]
  readonly doneToday: Readonly<Record<string, number>>
  /** Names the next prompt of this local day, e.g. `2026-11-21#3` (content E2). */
  readonly slotKey: string
}

/** Reads it off the journal's entries of the last days. */
export function historyOf(entries: readonly JournalEntry[], now: Now): History {
  const [from, to] = [startOfDay(now.wall, now.zone), startOfTomorrow(now.wall, now.zone)]
  const isToday = (at: Instant) => from <= at && at < to
  const completions: Completion[] = []
  const doneToday: Record<string, number> = {}
  let prompts = 0
  for (const entry of entries) {
    if (entry.type !== 'prompt') continue
    if (entry.prompted && isToday(entry.at)) prompts += 1
    if (entry.outcome !== 'taken' || entry.routineId === null) continue
    completions.unshift({ routineId: entry.routineId, at: entry.at })
    if (isToday(entry.at)) doneToday[entry.routineId] = (doneToday[entry.routineId] ?? 0) + 1
  }
  return { completions, doneToday, slotKey: `${localDate(now.wall, now.zone)}#${prompts + 1}` }
}
