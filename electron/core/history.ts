import { addDays, startOfDate, type DateText } from './calendar.ts'
import { isDone, type Diary } from './diary.ts'
import type { JournalEntry } from './journal.ts'
import type { Catalogue, Target } from './routines.ts'
import { later, type Instant } from './time.ts'

/** What the choice of the next routine looks back on. */
export interface Past {
  /** The last two routines and what they were for, the last first; no target for one that is gone. */
  readonly last: readonly { readonly routineId: string; readonly target: Target | null }[]
  /** When each routine was last done, by its id. */
  readonly lastDone: Readonly<Record<string, Instant>>
  /** How often each was done on the present local date. */
  readonly doneToday: Readonly<Record<string, number>>
  /** How often the present week moved each target: 1 for a routine's first, 0.5 for each other. */
  readonly moved: Readonly<Partial<Record<Target, number>>>
  /** When each target was last moved, as the first or another one of a routine. */
  readonly lastMoved: Readonly<Partial<Record<Target, Instant>>>
}

/** Whether something happened on a date, or from it on, in the zone in which it happened. */
export type DateTest = (entry: { readonly at: Instant; readonly zone: string }) => boolean

/** Asks the calendar once for each zone: a diary holds months in one or two of them. */
export function fromDate(date: DateText, dayStartsAt: number): DateTest {
  const starts = new Map<string, Instant>()
  return ({ at, zone }) => {
    const known = starts.get(zone)
    const start = known ?? startOfDate(date, zone, dayStartsAt)
    if (known === undefined) starts.set(zone, start)
    return at >= start
  }
}

export function onDate(date: DateText, dayStartsAt: number): DateTest {
  const begun = fromDate(date, dayStartsAt)
  const over = fromDate(addDays(date, 1), dayStartsAt)
  return (entry) => begun(entry) && !over(entry)
}

/**
 * Reads it off the diary.
 *
 * @param recent The journal's last days: what was begun and not ended moved something too.
 */
export function pastOf(
  diary: Diary,
  recent: readonly JournalEntry[],
  catalogue: Catalogue,
  isToday: DateTest,
  isThisWeek: DateTest,
): Past {
  const targetsOf = new Map(catalogue.map(({ id, targets }) => [id, targets]))
  const lastDone: Record<string, Instant> = {}
  const doneToday: Record<string, number> = {}
  const moved: Partial<Record<Target, number>> = {}
  const lastMoved: Partial<Record<Target, Instant>> = {}
  const move = (target: Target, at: Instant) => {
    lastMoved[target] = later(lastMoved[target] ?? at, at)
  }
  const done = diary.filter(isDone)
  for (const entry of done) {
    const { routineId, at } = entry
    lastDone[routineId] = later(lastDone[routineId] ?? at, at)
    if (isToday(entry)) doneToday[routineId] = (doneToday[routineId] ?? 0) + 1
    const counts = isThisWeek(entry)
    for (const [index, target] of (targetsOf.get(routineId) ?? []).entries()) {
      move(target, at)
      if (counts) moved[target] = (moved[target] ?? 0) + (index === 0 ? 1 : 0.5)
    }
  }
  for (const entry of recent) {
    if (entry.type !== 'prompt' || entry.outcome !== 'partial' || entry.routineId === null) continue
    for (const target of targetsOf.get(entry.routineId) ?? []) move(target, entry.at)
  }
  const last = done
    .slice(-2)
    .toReversed()
    .map(({ routineId }) => ({ routineId, target: targetsOf.get(routineId)?.[0] ?? null }))
  return { last, lastDone, doneToday, moved, lastMoved }
}

/** Names the next prompt of a local date, e.g. `2026-11-21#3`, whatever became of those before (content E2). */
export function promptKey(
  recent: readonly JournalEntry[],
  date: DateText,
  isToday: DateTest,
): string {
  const prompts = recent.filter(
    (entry) => entry.type === 'prompt' && entry.prompted && isToday(entry),
  )
  return `${date}#${prompts.length + 1}`
}
