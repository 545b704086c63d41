import { useSyncExternalStore } from 'react'

import { isChanged, type Draft, type DraftRoutine } from './draft.ts'

/**
 * The routine that is being written, if any. It is kept when its page or the window is left, even
 * when the app ends: an hour of writing must not hang on a click.
 */
interface Kept {
  readonly draft: Draft
  /** Another one was asked for while this one was not saved. */
  readonly isWaitedFor: boolean
}

/** Grows when the form changes its shape; what an older version left is forgotten. */
const place = 'routine-draft-1'

let kept: Kept | null = found()
const listeners = new Set<() => void>()

function found(): Kept | null {
  try {
    const text = localStorage.getItem(place)
    if (text === null) return null
    const draft = JSON.parse(text) as Draft
    // Throws for what is no draft, before anything of it is shown.
    return isChanged(draft) ? { draft, isWaitedFor: false } : null
  } catch {
    return null
  }
}

function keep(next: Kept | null): void {
  kept = next
  try {
    if (next === null) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(next.draft))
  } catch {
    // Storage may be full or forbidden: then the draft lasts as long as the window.
  }
  for (const listener of listeners) listener()
}

/** Begins another routine; one that is not saved yet comes first. */
export function openDraft(draft: Draft): void {
  if (kept !== null && isChanged(kept.draft)) keep({ ...kept, isWaitedFor: true })
  else keep({ draft, isWaitedFor: false })
}

/** Changes the routine that is being written. */
export function changeDraft(change: (routine: DraftRoutine) => DraftRoutine): void {
  if (kept === null) return
  keep({ ...kept, draft: { ...kept.draft, routine: change(kept.draft.routine) } })
}

export const dropDraft = (): void => keep(null)

/** The part of the address that shows the form: no routine can be called so. */
export const formPart = '+'

/** The routine in the form, while the address shows it. */
export function useForm(part: string | null): Kept | null {
  const draft = useDraft()
  return part === formPart ? draft : null
}

export const draftNow = (): Kept | null => kept

export const useDraft = (): Kept | null =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, draftNow)
