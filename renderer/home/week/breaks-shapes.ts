import type { BreakCounts } from '#core/summary/week-view'

/** What became of prompts, and breaks that nobody asked for, in the order of the page. */
export const outcomes = ['taken', 'own', 'partial', 'skipped', 'expired'] as const

export type Outcome = (typeof outcomes)[number]

export interface OutcomeRow {
  readonly outcome: Outcome
  readonly count: number
  readonly y: number
  readonly height: number
  /** One sign for each, by its middle and the line that it stands on. */
  readonly signs: readonly { readonly x: number; readonly y: number }[]
}

/** px of the drawing. */
export const countEnd = 174
const signsFrom = 188
const pitch = 22
const signRow = 20
const nameRow = 23
const rowGap = 10
/** With less room the signs stand below the name. */
const narrow = 400

/** Rows of signs; those that do not fit beside each other go on below. */
export function breakRows(counts: BreakCounts, room: number): readonly OutcomeRow[] {
  const isNarrow = room < narrow
  const from = isNarrow ? 0 : signsFrom
  const perRow = Math.max(1, Math.floor((room - from) / pitch))
  let y = 0
  return outcomes.map((outcome) => {
    const count = counts[outcome]
    const top = y + (isNarrow ? nameRow : 0)
    const signs = Array.from({ length: count }, (_, index) => ({
      x: from + pitch / 2 + pitch * (index % perRow),
      y: top + 17 + signRow * Math.floor(index / perRow),
    }))
    const signRows = Math.ceil(count / perRow)
    const height = isNarrow
      ? nameRow + signRow * signRows
      : nameRow + signRow * Math.max(0, signRows - 1)
    const row = { outcome, count, y, height, signs }
    y += height + rowGap
    return row
  })
}
