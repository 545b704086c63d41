import { useEffect, useState } from 'react'

import type { Settings } from '#core/settings'
import type { ShortcutsView } from '#ipc/contract'

interface Answer {
  /** What it was asked about. */
  readonly about: string
  readonly view: ShortcutsView
}

/** How the shortcuts do: asked for while `active`, when they are others, and when `again` is called. */
export function useShortcuts(
  active: boolean,
  shortcuts: Settings['shortcuts'],
): readonly [view: ShortcutsView | undefined, again: () => void] {
  const [answer, setAnswer] = useState<Answer>()
  const [turn, setTurn] = useState(0)
  const about = JSON.stringify([shortcuts, turn])

  useEffect(() => {
    if (!active) return undefined
    let isOver = false
    async function ask(): Promise<void> {
      // What fails is asked again with the next change.
      const view = await window.uncurl.getShortcuts().catch(() => undefined)
      if (!isOver && view !== undefined) setAnswer({ about, view })
    }
    void ask()
    return () => {
      isOver = true
    }
  }, [active, about])

  return [answer?.view, () => setTurn(turn + 1)]
}
