import { useEffect, useState } from 'react'

import type { RelabelKind } from '#core/journal'
import type { Stretch } from '#core/snapshot'

import { changeBetween, type Change } from './change.ts'

/** In the order in which they are offered. Complete by its type; the core's own list brings zod. */
const kinds: Readonly<Record<RelabelKind, true>> = { away: true, standing: true, sitting: true }
export const relabelKinds = Object.keys(kinds) as readonly RelabelKind[]

export type Changes = Readonly<Partial<Record<RelabelKind, Change>>>

/** Asks main what each name for a stretch would change. Empty until it has answered. */
export function useChanges({ start, end }: Stretch): Changes {
  const [changes, setChanges] = useState<Changes>({})

  useEffect(() => {
    let isOver = false
    async function ask(): Promise<void> {
      // Asked together, so that both days are drawn at one moment and differ in nothing else.
      const [{ today, bout }, ...previews] = await Promise.all([
        window.uncurl.getSnapshot(),
        ...relabelKinds.map((kind) => window.uncurl.previewRelabel({ start, end, kind })),
      ])
      if (isOver) return
      const found = relabelKinds.flatMap((kind, index) => {
        const preview = previews[index]
        return preview === undefined
          ? []
          : [[kind, changeBetween({ facts: today.facts, bout }, preview)] as const]
      })
      setChanges(Object.fromEntries(found))
    }
    // Without an answer the choices still stand; only what they would change stays unsaid.
    ask().catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [start, end])

  return changes
}
