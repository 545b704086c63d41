import { useEffect, useState } from 'react'

import type { LibraryEntry, Snapshot } from '#core/snapshot'

interface Library {
  readonly entries: readonly LibraryEntry[]
  /** What it was read for. */
  readonly cause: string
}

const minute = 60_000

/**
 * Every routine, as main has it now; nothing until it has answered. Read again whenever something
 * may have changed it: what the person set or said, a break that came or went, and each minute,
 * because a hidden routine comes back by itself.
 */
export function useLibrary(snapshot: Snapshot): readonly LibraryEntry[] | undefined {
  const [library, setLibrary] = useState<Library>()
  const { settings, care, breakView, takenAt } = snapshot
  const cause = JSON.stringify([settings, care, breakView.kind, Math.floor(takenAt / minute)])

  useEffect(() => {
    let isOvertaken = false
    const read = async () => {
      const entries = await window.uncurl.getLibrary()
      if (!isOvertaken) setLibrary({ entries, cause })
    }
    void read()
    return () => {
      isOvertaken = true
    }
  }, [cause])

  return library?.entries
}
