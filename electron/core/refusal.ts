import { unreachable } from './unreachable.ts'
import type { Say } from './words.ts'

/** Why a file could not be read or written. */
export type DiskFault = 'full' | 'not-writable' | 'in-use' | 'damaged' | 'newer' | 'unknown'

/** What was not done because of a file. */
export type Undone =
  | 'nothing-said'
  | 'settings'
  | 'routine-removed'
  | 'routine-put-back'
  | 'copy'
  | 'folder'
  | 'page'
  | 'export'

/** Why something that a person asked for was not done. The phrases stand under `refusal.` in the locale. */
export type Refusal =
  | { readonly code: 'disk'; readonly fault: DiskFault; readonly undone: Undone }
  /** In the words of the system itself. */
  | { readonly code: 'system'; readonly said: string }
  | {
      readonly code:
        | 'no-answer'
        | 'history-unread'
        | 'nothing-exported'
        | 'not-printed'
        | 'no-routine'
        | 'nothing-to-put-back'
        | 'no-backup'
        | 'backup-unread'
        | 'made-up-history'
        | 'login-refused'
        | 'login-failed'
    }

export const refusalWords = (refusal: Refusal, say: Say): string => {
  switch (refusal.code) {
    case 'disk':
      return say(`refusal.undone.${refusal.undone}`, { why: diskFaultWords(refusal.fault, say) })
    case 'system':
      return refusal.said
    case 'no-answer':
    case 'history-unread':
    case 'nothing-exported':
    case 'not-printed':
    case 'no-routine':
    case 'nothing-to-put-back':
    case 'no-backup':
    case 'backup-unread':
    case 'made-up-history':
    case 'login-refused':
    case 'login-failed':
      return say(`refusal.${refusal.code}`)
    default:
      return unreachable(refusal)
  }
}

/** The beginning of a sentence: *The disk is full*. */
export const diskFaultWords = (fault: DiskFault, say: Say): string => say(`disk.${fault}`)
