import { NewerJournalError, reasonFor } from './faults.ts'

// What a person is told of the journal's file. Dates are those of its copies: UTC, `2026-11-21`.

export const deletedNotice = 'Your history file was moved or deleted while Uncurl was running.'

export const missingNotice = (copyOf: string): string =>
  `Your history file was missing, so the copy of ${inWords(copyOf)} was put in its place. What came after that copy is not in it.`

/** `copyOf` is `null` when there was no copy to put in its place. */
export function damagedNotice(keptAs: string, copyOf: string | null): string {
  const fate = `Your history file was damaged and is kept as ${keptAs}.`
  return copyOf === null
    ? `${fate} There was no sound copy of it, so a new history was begun.`
    : `${fate} The copy of ${inWords(copyOf)} was put in its place; what came after that copy is not in it.`
}

export function unreadableNotice(error: unknown, directory: string): string {
  if (error instanceof NewerJournalError) {
    return `Your history file was written by a newer version of Uncurl (format ${error.format}; this one knows up to ${error.known}). It was left as it is. Until you install the newer version, new entries are kept in memory only.`
  }
  return `Your history cannot be read now. ${reasonFor(error, directory)}. New entries are kept in memory and tried again.`
}

/** `null` when no entry was left out. */
export function leftOutNotice(count: number): string | null {
  if (count === 0) return null
  return count === 1
    ? 'One entry of your history is damaged and is left out.'
    : `${count} entries of your history are damaged and are left out.`
}

/** 21 November 2026 */
const inWords = (date: string): string =>
  new Date(date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
