import { useEffect, useState } from 'react'

import type { LibraryEntry, Snapshot } from '#core/snapshot'

import { localeInUse } from '../locale.ts'

interface Library {
  readonly entries: readonly LibraryEntry[]
  /** What it was read for. */
  readonly cause: string
}

const minute = 60_000

const byName = (a: LibraryEntry, b: LibraryEntry): number =>
  a.routine.name.localeCompare(b.routine.name, localeInUse())

/**
 * Every routine by its name, as main has it now; nothing until it has answered. Read again
 * whenever something may have changed it: what the person set or said, a break that came or went,
 * and each minute, because a hidden routine comes back by itself.
 */
export function useLibrary(snapshot: Snapshot): readonly LibraryEntry[] | undefined {
  const [library, setLibrary] = useState<Library>()
  const { settings, care, breakView, takenAt } = snapshot
  const cause = JSON.stringify([settings, care, breakView.kind, Math.floor(takenAt / minute)])

  useEffect(() => {
    let isOvertaken = false
    const read = async () => {
      const entries = await window.uncurl.getLibrary()
      if (!isOvertaken) setLibrary({ entries: entries.toSorted(byName), cause })
    }
    void read()
    return () => {
      isOvertaken = true
    }
  }, [cause])

  return library?.entries
}
