import type { Refusal } from './refusal.ts'
import type { Instant } from './time.ts'

/** How several computers share one history, as the settings show it. */
export interface ComputersView {
  /** The folder that the person chose; null while this computer is alone. */
  readonly folder: string | null
  /** What this computer is called there. */
  readonly name: string
  /** Why the folder cannot be used just now; it is tried again. */
  readonly trouble: FolderTrouble | null
  /** The other computers whose files are there, by name. */
  readonly others: readonly OtherComputer[]
  /** Files that were passed over, by name. */
  readonly skipped: readonly SkippedFile[]
}

export interface OtherComputer {
  readonly device: string
  readonly name: string
  /** The end of the last thing that it wrote down. */
  readonly lastSeen: Instant | null
}

export type FolderTrouble =
  /** Not there: unplugged, offline, moved. */
  | 'not-there'
  /** The folder is there, but what was made in it for Uncurl is gone. */
  | 'emptied'
  | 'not-readable'
  | 'not-writable'
  | 'full'
  /** It takes far too long to answer. */
  | 'no-answer'

export interface SkippedFile {
  readonly file: string
  readonly why: SkipReason
}

export type SkipReason =
  /** Its end is missing: it is still on its way, or its computer stopped in the middle. */
  | { readonly code: 'half-written' }
  /** A second version, which the program that keeps the folder in step made. */
  | { readonly code: 'conflict' }
  /** Written by a newer version of Uncurl. */
  | { readonly code: 'newer' }
  /** Not Uncurl's. */
  | { readonly code: 'foreign' }
  /** What is in it belongs to another computer or another month than its name says. */
  | { readonly code: 'misnamed' }
  /** Another computer writes under the id of this one, as after a copied disk. */
  | { readonly code: 'claimed'; readonly by: string }
  | { readonly code: 'unreadable' }
  /** It was taken in but for some rows that cannot be. */
  | { readonly code: 'rows'; readonly refused: number }

export type FolderChosen =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'failed'; readonly reason: Refusal }

export type FolderLeft =
  /** Whether this computer's own files are still in the folder. */
  | { readonly left: true; readonly filesStay: boolean }
  | { readonly left: false; readonly reason: Refusal }
