import type { CheckIn, JournalEntry, PromptEvent } from './journal.ts'
import { before, hours, type Instant } from './time.ts'

/** Routines that were done to their end, and how back and neck felt: what plan and picker look back on. */
export type Diary = readonly DiaryEntry[]
export type DiaryEntry = DoneRoutine | CheckIn
export type DoneRoutine = PromptEvent & { readonly outcome: 'taken'; readonly routineId: string }

/** Four weeks of a plan that was paused for as long again, and more. */
export const diaryKept = hours(24 * 120)

/** The types of entries among which a diary finds its own. */
export const diaryTypes = ['prompt', 'check-in'] as const

/** Adds what belongs there, in the order in which it came, and lets go of what is too old. */
export function withEntries(diary: Diary, entries: readonly JournalEntry[], wall: Instant): Diary {
  const own = entries.filter(isOwn)
  if (own.length === 0) return diary
  const since = before(wall, diaryKept)
  return [...diary, ...own].filter(({ at }) => at >= since)
}

/**
 * The diary of entries that were read, of every computer of the person: what was done at another one is
 * done. In the order of time; what two of them hold word for word, as after a move, is one fact.
 */
export function diaryOf(entries: readonly JournalEntry[], wall: Instant): Diary {
  const byText = new Map(entries.filter(isOwn).map((entry) => [JSON.stringify(entry), entry]))
  return withEntries(
    [],
    [...byText.values()].toSorted((a, b) => a.at - b.at),
    wall,
  )
}

export const isDone = (entry: JournalEntry): entry is DoneRoutine =>
  entry.type === 'prompt' && entry.outcome === 'taken' && entry.routineId !== null

export const isCheckIn = (entry: JournalEntry): entry is CheckIn => entry.type === 'check-in'

const isOwn = (entry: JournalEntry): entry is DiaryEntry => isDone(entry) || isCheckIn(entry)
