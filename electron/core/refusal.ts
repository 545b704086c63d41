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

export function refusalWords(refusal: Refusal, say: Say): string {
  if (refusal.code === 'system') return refusal.said
  if (refusal.code !== 'disk') return say(`refusal.${refusal.code}`)
  const why = diskFaultWords(refusal.fault, say)
  return say(`refusal.undone.${refusal.undone}`, { why })
}

/** The beginning of a sentence: *The disk is full*. */
export const diskFaultWords = (fault: DiskFault, say: Say): string => say(`disk.${fault}`)
