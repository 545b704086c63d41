import type { Cue } from '#core/cues'
import type { EntryCounts } from '#core/forgetting'
import type { Refusal } from '#core/refusal'
import type { FileFault } from '#core/routine-faults'
import type { Sense } from '#core/senses'
import type { Settings, ShortcutName } from '#core/settings'
import type { BoutView, DayFacts } from '#core/snapshot'
import type { Millis } from '#core/time'
import type { Phrases } from '#core/words'

// What main answers calls with, where the core has no name for it.

/** What a deletion would take away, and what would still hold it. */
export interface DeletePreview {
  /** Entries with any of their time in it, of every computer. */
  readonly rows: EntryCounts
  /** Copies of the whole history beside it; they hold what is deleted until they go too. */
  readonly copies: number
  /** Where those copies are. */
  readonly folder: string
}

export type Deleted =
  | {
      readonly saved: true
      readonly deleted: EntryCounts
      /** Copies that still hold what was deleted. */
      readonly copies: number
      readonly folder: string
    }
  | { readonly saved: false; readonly reason: Refusal }

/** Today as it would be. */
export interface RelabelPreview {
  readonly facts: DayFacts
  readonly bout: BoutView
}

/** The folder of the person's own routines, read just now. */
export interface OwnRoutinesView {
  readonly folder: string
  readonly faults: readonly FileFault[]
}

export type Exported =
  | { readonly kind: 'exported'; readonly file: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: Refusal }

/** What Uncurl knows of the person at the desk by, read just now. */
export interface SensesView {
  /** All of them, in the order people read them. */
  readonly senses: readonly Sense[]
  /** Which of the named programs run; null where nobody tells. */
  readonly running: readonly string[] | null
  /** What keyboard and mouse are said to do makes no sense, so nobody is called away by it. */
  readonly inputDoubted: boolean
}

/** A cue on screen, in words. */
export interface CueView {
  readonly cue: Cue
  readonly title: string
  readonly body: string
  /** How to write it, and which way. */
  readonly locale: string
  /** From when it is on screen until it is gone. */
  readonly stays: Millis
  readonly textSize: Settings['textSize']
}

/** Keys that work in every program; `taken` by another program, or `cannot` on this system. */
export type ShortcutState = 'working' | 'taken' | 'cannot'
/** How each shortcut does that is set. */
export type ShortcutStates = Readonly<Partial<Record<ShortcutName, ShortcutState>>>

export interface ShortcutsView {
  /** Whether this system lets a program hear keys while another one is in front. */
  readonly canHear: boolean
  readonly states: ShortcutStates
}

/** What a window says, and in which language. */
export interface WindowWords {
  /** Tag of the language, e.g. `de`. */
  readonly tag: string
  /** How to write dates, numbers and plurals, and which way to write: `de-AT-u-hc-h23`. */
  readonly locale: string
  /** Where the person lives, as their system has it: `de-CH`. */
  readonly region: string
  /** Tags of all languages that there are words for. */
  readonly offered: readonly string[]
  /** Phrases by the names of their files in `assets/locales`. */
  readonly books: Readonly<Record<string, Phrases>>
}

export type SaveResult =
  { readonly saved: true } | { readonly saved: false; readonly reason: Refusal }
