import { useSyncExternalStore } from 'react'

import type { Refusal } from '#core/refusal'
import type { FileFault } from '#core/routine-faults'

/** What was just done with a routine, and what can be done about it. */
export type Notice = News & {
  /** The part of the page where it is said: a routine's id, or all of them. */
  readonly on: string | null
}

type News =
  | { readonly kind: 'saved' | 'isBack'; readonly id: string; readonly name: string }
  | { readonly kind: 'removed'; readonly id: string; readonly name: string }
  | {
      readonly kind: 'imported'
      readonly id: string
      readonly name: string
      /** One of the same name was there before. */
      readonly isBeside: boolean
    }
  | { readonly kind: 'refused'; readonly file: string; readonly faults: readonly FileFault[] }
  | { readonly kind: 'exported'; readonly file: string }
  | { readonly kind: 'failed'; readonly reason: Refusal }

let latest: Notice | null = null
const listeners = new Set<() => void>()

/** Says what was done, until something else is or the person goes on. */
export function notify(notice: Notice | null): void {
  latest = notice
  for (const listener of listeners) listener()
}

export const useNotice = (): Notice | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => latest,
  )
