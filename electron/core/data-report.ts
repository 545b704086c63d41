import type { Refusal } from './refusal.ts'
import type { Instant } from './time.ts'

/** What a person can take along, and in which form. */
export const exportForms = ['csv', 'json-lines', 'backup'] as const
export type ExportForm = (typeof exportForms)[number]

/** Where the person's data lie, and how much there is. */
export interface DataView {
  readonly folder: string
  /** Local date of the first stretch recorded; null while there is none. */
  readonly since: string | null
  /** How many facts are kept: stretches, prompts, ratings, check-ins, what was worn. */
  readonly rows: number
  readonly bytes: number
  /** UTC dates of the copies that are made daily, the newest first. */
  readonly copies: readonly string[]
}

/** What is wrong with one row of a file. */
export type RowProblem =
  /** Neither JSON nor a row of CSV. */
  | { readonly code: 'unreadable' }
  /** The file ends in the middle of it. */
  | { readonly code: 'cut-off' }
  | { readonly code: 'type' }
  /** A value that cannot be, or none where there has to be one. */
  | { readonly code: 'field'; readonly field: string }
  | { readonly code: 'id' }
  | { readonly code: 'device' }
  /** Its time, or the time in its id, lies beyond tomorrow. */
  | { readonly code: 'future' }
  /** The same id stands for something else here, or further up in the file. */
  | { readonly code: 'id-taken' }
  /** The same computer has another stretch at that time. */
  | { readonly code: 'overlap' }

export interface RefusedRow {
  readonly line: number
  readonly problem: RowProblem
}

/** Why nothing at all could be read from a file. */
export type DataFileProblem =
  | { readonly code: 'not-ours' }
  | { readonly code: 'not-text' }
  /** A history, where a whole backup was asked for. */
  | { readonly code: 'no-backup' }
  /** The file's format, and the newest that this version knows. */
  | { readonly code: 'newer'; readonly format: number; readonly known: number }
  | { readonly code: 'unreadable' }

/** What became of the rows of a file. */
export interface TakenIn {
  readonly added: number
  /** They were there already. */
  readonly known: number
  readonly refused: number
  /** The first of those refused, in the order of the file. */
  readonly refusals: readonly RefusedRow[]
}

export type Imported =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'wrong-file'; readonly file: string; readonly problem: DataFileProblem }
  /** It could not be stored; nothing is lost, and trying again counts nothing twice. */
  | { readonly kind: 'failed'; readonly file: string; readonly reason: Refusal }
  /** All or nothing was asked for, and something was refused. */
  | ({ readonly kind: 'nothing-taken'; readonly file: string } & TakenIn)
  | ({ readonly kind: 'imported'; readonly file: string } & TakenIn)

/** What a backup holds, to be read before it is restored. */
export interface BackupPreview {
  readonly file: string
  readonly madeAt: Instant
  /** IANA zone in which it was made. */
  readonly zone: string
  /** Name of the computer it was made on. */
  readonly computer: string
  readonly fromHere: boolean
  readonly rows: number
  /** Rows that cannot be used as they are. */
  readonly refused: number
  /** Local dates of the first and the last row. */
  readonly days: { readonly first: string; readonly last: string } | null
  readonly hasSettings: boolean
  /** Answers to the safety lists, what to leave out, ratings, tips. */
  readonly hasAnswers: boolean
  /** Names of the person's own routines. */
  readonly routines: readonly string[]
}

export type BackupChosen =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'wrong-file'; readonly file: string; readonly problem: DataFileProblem }
  | { readonly kind: 'failed'; readonly file: string; readonly reason: Refusal }
  | ({ readonly kind: 'chosen' } & BackupPreview)

export type Restored =
  /** `before` names the backup of what was here, once there is one. */
  | { readonly kind: 'failed'; readonly reason: Refusal; readonly before: string | null }
  | ({
      readonly kind: 'restored'
      readonly before: string
      /** Null when they were taken over, or the backup has none; else why not. */
      readonly settingsFault: Refusal | null
      /** Whether the backup's answer to the safety lists holds now. */
      readonly answerTaken: boolean
      /** Names of the routines taken in, and of those that could not be. */
      readonly routines: readonly string[]
      readonly routinesRefused: readonly string[]
    } & TakenIn)
