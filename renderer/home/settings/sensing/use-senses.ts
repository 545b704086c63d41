import { useEffect, useState } from 'react'

import type { SensesView } from '#ipc/contract'

/** Readings age by the second. */
const askEvery = 1_000

/**
 * The senses as they are, asked for once a second while `active` and the page can be seen, and
 * never otherwise: to read them all costs the computer more than to draw them.
 */
export function useSenses(active: boolean): SensesView | undefined {
  const [view, setView] = useState<SensesView>()

  useEffect(() => {
    if (!active) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    async function ask(): Promise<void> {
      if (document.visibilityState === 'visible') {
        // A reading that fails is tried again; the last one stays in sight, with its age in words.
        const answer = await window.uncurl.getSenses().catch(() => undefined)
        if (!isOver && answer !== undefined) setView(answer)
      }
      // Timed from the answer: a slow system is not asked again before it has said something.
      if (!isOver) timer = setTimeout(() => void ask(), askEvery)
    }
    void ask()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [active])

  return view
}
