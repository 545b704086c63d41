import { addDays, startOfDate, type DateText } from './calendar.ts'
import { isDone, type Diary } from './diary.ts'
import type { JournalEntry, PromptEvent } from './journal.ts'
import type { Catalogue, Target } from './routines.ts'
import { later, type Instant } from './time.ts'

/** What the choice of the next routine looks back on. */
export interface Past {
  /** The last two routines and what they were for, the last first; no target for one that is gone. */
  readonly last: readonly { readonly routineId: string; readonly target: Target | null }[]
  /** When each routine was last done, by its id. */
  readonly lastDone: Readonly<Record<string, Instant>>
  /** How often each was done on the present local date, which is one of the week's. */
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
  const done = diary.filter(isDone)
  const lastDone = lastTimes(done)
  const thisWeek = done.filter(isThisWeek)
  const doneToday: Record<string, number> = {}
  const moved: Partial<Record<Target, number>> = {}
  for (const entry of thisWeek) {
    const { routineId } = entry
    if (isToday(entry)) doneToday[routineId] = (doneToday[routineId] ?? 0) + 1
    for (const [index, target] of (targetsOf.get(routineId) ?? []).entries()) {
      moved[target] = (moved[target] ?? 0) + (index === 0 ? 1 : 0.5)
    }
  }
  const last = done
    .slice(-2)
    .toReversed()
    .map(({ routineId }) => ({ routineId, target: targetsOf.get(routineId)?.[0] ?? null }))
  const begun = lastTimes(recent.filter(isBegun), lastDone)
  return { last, lastDone, doneToday, moved, lastMoved: lastMovedBy(begun, catalogue) }
}

/** What moved something and was not done to its end. */
const isBegun = (entry: JournalEntry): entry is PromptEvent & { readonly routineId: string } =>
  entry.type === 'prompt' && entry.outcome === 'partial' && entry.routineId !== null

function lastTimes(
  entries: readonly { readonly routineId: string; readonly at: Instant }[],
  known: Past['lastDone'] = {},
): Past['lastDone'] {
  const last: Record<string, Instant> = { ...known }
  for (const { routineId, at } of entries) last[routineId] = later(last[routineId] ?? at, at)
  return last
}

function lastMovedBy(last: Past['lastDone'], catalogue: Catalogue): Past['lastMoved'] {
  const moved: Partial<Record<Target, Instant>> = {}
  for (const { id, targets } of catalogue) {
    const at = last[id]
    if (at === undefined) continue
    for (const target of targets) moved[target] = later(moved[target] ?? at, at)
  }
  return moved
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
