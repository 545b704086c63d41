import type { Past } from './history.ts'
import type { Rating } from './journal.ts'
import type { Person } from './leaving-out.ts'
import type { Said } from './picker-said.ts'
import type { Training } from './programme.ts'
import type { Instant, Millis } from './time.ts'

/** All that the choice of a routine goes by, next to the routines: plain data. */
export interface Circumstances {
  readonly slot: Slot
  readonly person: Person
  readonly ratings: Ratings
  readonly past: Past
  readonly said: Said
  readonly training: Training
  /** Of the hash that stands for chance. */
  readonly seed: number
}

/** A break that wants something to do. */
export interface Slot {
  /** Names it, e.g. `2026-11-21#3` (content E2). */
  readonly key: string
  readonly length: Millis
  /** The load asks for a long break. */
  readonly long: boolean
  readonly at: Instant
  /** When the local date began. */
  readonly today: Instant
}

/** What the person last said of each routine, by its id. */
export type Ratings = Readonly<Record<string, Rating>>
