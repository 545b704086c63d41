import type { DateText } from './calendar.ts'
import { diskFaultWords, type DiskFault } from './refusal.ts'
import { unreachable } from './unreachable.ts'
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
  switch (notice.code) {
    case 'history-deleted':
      return say(phrase)
    case 'history-missing':
      return say(phrase, { date: dateOf(notice.copyOf) })
    case 'history-damaged':
      return notice.copyOf === null
        ? say(`files.${notice.code}.begun`, { keptAs: notice.keptAs })
        : say(`files.${notice.code}.copied`, {
            keptAs: notice.keptAs,
            date: dateOf(notice.copyOf),
          })
    case 'history-unread':
      return say(phrase, { why: diskFaultWords(notice.fault, say) })
    case 'settings-lost': {
      const fate = say(`files.settings-lost.${notice.keptAs === null ? 'gone' : 'kept'}`, {
        how: notice.how,
        keptAs: notice.keptAs ?? '',
      })
      return `${fate} ${say(`files.settings-lost.${notice.hasCopy ? 'copy' : 'defaults'}`)}`
    }
    case 'history-newer':
      return say(phrase, { format: notice.format, known: notice.known })
    case 'entries-left-out':
      return say(phrase, { count: notice.count })
    case 'setting-wrong':
      return say(phrase, { field: notice.field, value: notice.value })
    case 'setting-unknown':
      return say(phrase, { field: notice.field })
    default:
      return unreachable(notice)
  }
}
