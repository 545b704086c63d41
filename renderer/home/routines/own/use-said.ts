import { useState } from 'react'

import type { DraftRoutine } from './draft.ts'

/** What was just done in the form, for everybody who cannot see it, and the way back. */
export interface Said {
  readonly words: string
  /** The routine before, where it was more than a move. */
  readonly before: DraftRoutine | null
  readonly say: (words: string, before?: DraftRoutine) => void
  readonly hush: () => void
}

export function useSaid(): Said {
  const [said, set] = useState<Pick<Said, 'words' | 'before'>>(nothing)
  return {
    ...said,
    say: (next, before) => set({ words: next, before: before ?? null }),
    hush: () => set(nothing),
  }
}

const nothing: Pick<Said, 'words' | 'before'> = { words: '', before: null }
