import { useEffect, useState } from 'react'

import type { LibraryEntry } from '#core/snapshot'

import { subscribe } from '../../snapshot-store.ts'
import { localeInUse } from '../../language.ts'

type Library = readonly LibraryEntry[]

/**
 * Every routine by its name, as main has it now; nothing until it has answered. Main announces
 * whatever happens, and each time it is asked again: answers, settings, ratings, stops and files
 * all have a say in what the library is.
 */
export function useLibrary(): Library | undefined {
  const [library, setLibrary] = useState<Library>()

  useEffect(() => {
    let asked = 0
    let shown = 0
    const read = async () => {
      asked += 1
      const turn = asked
      const entries = await window.uncurl.getLibrary()
      if (turn < shown) return
      shown = turn
      setLibrary((before = []) => kept(before, entries.toSorted(byName)))
    }
    const ask = () => void read()
    ask()
    const stop = subscribe(ask)
    return () => {
      shown = Number.POSITIVE_INFINITY
      stop()
    }
  }, [])

  return library
}

const byName = (a: LibraryEntry, b: LibraryEntry): number =>
  a.routine.name.localeCompare(b.routine.name, localeInUse())

/** What is as it was stays the same object, so that nothing is drawn anew for it. */
export function kept(before: Library, now: Library): Library {
  const known = new Map(before.map((entry) => [entry.routine.id, entry]))
  const next = now.map((entry) => {
    const former = known.get(entry.routine.id)
    return JSON.stringify(former) === JSON.stringify(entry) ? (former ?? entry) : entry
  })
  const isSame = next.length === before.length && next.every((entry, at) => entry === before[at])
  return isSame ? before : next
}
