import type { RowProblem } from '#core/data-report'

import type { Line } from './read-lines.ts'
import type { RowFields } from './row.ts'

/** What one line of a file turned out to be; nothing in it is checked yet. */
export type Found =
  | { readonly kind: 'row'; readonly line: number; readonly fields: RowFields }
  /** What a backup has beside its rows. */
  | { readonly kind: 'part'; readonly line: number; readonly fields: RowFields }
  | { readonly kind: 'wrong'; readonly line: number; readonly problem: RowProblem }

/** Reads line after line; some of them make a row only together. */
export interface RowReader {
  readonly take: (line: Line) => readonly Found[]
  /** The file is at its end. */
  readonly end: () => readonly Found[]
}

export const wrong = ({ number }: Line, code: 'unreadable' | 'cut-off'): Found => ({
  kind: 'wrong',
  line: number,
  problem: { code },
})
