import type { DateText } from './calendar.ts'
import { diskFaultWords, type DiskFault } from './refusal.ts'
import type { Say } from './words.ts'

/**
 * What a person must know of how their files were found, and what to do about it. Dates are those of
 * copies: UTC. The phrases stand under `files.` in the locale.
 */
export type FileNotice =
  | { readonly code: 'history-deleted' }
  | { readonly code: 'history-missing'; readonly copyOf: DateText }
  /** `copyOf` is null when there was no copy to put in its place. */
  | {
      readonly code: 'history-damaged'
      readonly keptAs: string
      readonly copyOf: DateText | null
    }
  | { readonly code: 'history-newer'; readonly format: number; readonly known: number }
  | { readonly code: 'history-unread'; readonly fault: DiskFault }
  | { readonly code: 'entries-left-out'; readonly count: number }
  | { readonly code: 'setting-wrong'; readonly field: string; readonly value: string }
  | { readonly code: 'setting-unknown'; readonly field: string }
  | {
      readonly code: 'settings-lost'
      readonly how: 'missing' | 'broken' | 'unreadable'
      readonly keptAs: string | null
      /** Whether the last good copy is used; else the defaults are. */
      readonly hasCopy: boolean
    }

/** @param dateOf A date in words: *21 November 2026*. */
export function noticeWords(
  notice: FileNotice,
  say: Say,
  dateOf: (date: DateText) => string,
): string {
  const phrase = `files.${notice.code}`
  if (notice.code === 'history-unread') {
    return say(phrase, { why: diskFaultWords(notice.fault, say) })
  }
  if (notice.code === 'settings-lost') {
    const { how, keptAs, hasCopy } = notice
    const fate = say(`files.settings-lost.${keptAs === null ? 'gone' : 'kept'}`, {
      how,
      keptAs: keptAs ?? '',
    })
    return `${fate} ${say(`files.settings-lost.${hasCopy ? 'copy' : 'defaults'}`)}`
  }
  if (notice.code === 'history-damaged') {
    const { keptAs, copyOf } = notice
    return copyOf === null
      ? say(`files.history-damaged.begun`, { keptAs })
      : say(`files.history-damaged.copied`, { keptAs, date: dateOf(copyOf) })
  }
  if (notice.code === 'history-missing') return say(phrase, { date: dateOf(notice.copyOf) })
  // Its own facts are all that its phrase has places for.
  return say(phrase, { ...notice })
}
