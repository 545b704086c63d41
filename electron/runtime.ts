import type { AppEvent, Effect } from '#core/events'
import type { JournalEntry } from '#core/journal'
import type { Sample } from '#core/presence'
import type { Catalogue } from '#core/routines'
import type { Settings } from '#core/settings'
import type { Snapshot } from '#core/snapshot'
import type { Clock, Tick } from '#core/time'

/** Everything the runtime needs from the outside world. Tests hand it a desk; main hands it Electron. */
export interface Ports {
  readonly clock: Clock
  readonly readSample: () => Sample
  /** Calls `beat` once at `tick`, or as soon after as the computer allows. Returns its undo. */
  readonly wakeAt: (tick: Tick, beat: () => void) => () => void
  /** Whether the system announces an unlock, so that a locked screen needs no beats. */
  readonly announcesUnlock: boolean
  /** Carries out every effect but `beatAgainAt`, which the runtime obeys itself. */
  readonly perform: (effect: Exclude<Effect, { type: 'beatAgainAt' }>) => void
  /** Called after every event with the app as it now is. */
  readonly publish: (snapshot: Snapshot) => void
}

export interface Beginning {
  readonly settings: Settings
  readonly catalogue: Catalogue
  /** The checkpoint of the last run, as it was stored; anything unreadable counts as none. */
  readonly checkpoint: unknown
  /** What the journal holds of the last 48 hours. */
  readonly recent: readonly JournalEntry[]
}

export interface Runtime {
  readonly send: (event: AppEvent) => void
  /** Looks at the computer now: at start, on lock, unlock, suspend and resume. */
  readonly beat: () => void
  readonly snapshot: () => Snapshot
  /** Settles and saves, then beats no more. */
  readonly stop: () => void
}

export declare function startRuntime(ports: Ports, beginning: Beginning): Runtime
