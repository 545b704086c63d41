import { useId } from 'react'

import type { LibraryEntry } from '#core/snapshot'

import type { RoutineWords } from '../words.ts'
import { Tile } from './tile.tsx'

interface ShelfProps {
  /** Begins the ids of its tiles. */
  readonly id: string
  readonly name: string
  readonly entries: readonly LibraryEntry[]
  /** A shelf that is called by how many it holds needs no number. */
  readonly counted: boolean
  readonly words: RoutineWords
  readonly onOpen: (id: string) => void
}

/** Routines that belong together, four in a row. */
export function Shelf({ id, name, entries, counted, words, onOpen }: ShelfProps) {
  const heading = useId()
  return (
    <section className="shelf" aria-labelledby={heading}>
      <h2 id={heading} className="shelf-name">
        {name} {counted ? <span className="shelf-count num">{entries.length}</span> : null}
      </h2>
      <ul className="tiles">
        {entries.map((entry) => (
          <Tile
            key={entry.routine.id}
            id={`${id}-${entry.routine.id}`}
            entry={entry}
            words={words}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  )
}
