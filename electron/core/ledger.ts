import type { Interval, IntervalKind, IntervalSource } from './journal.ts'
import { pass, type Load } from './load.ts'
import type { Piece } from './watch.ts'
import { elapsed, inSeconds, wallAt, type Instant, type Now, type Tick } from './time.ts'

/** The interval under way: it grows until something else begins. */
export interface OpenInterval {
  readonly kind: IntervalKind
  readonly source: IntervalSource
  readonly from: Tick
  readonly to: Tick
  /** What the wall clock showed at `from`, as it stood when the interval began. */
  readonly start: Instant
  readonly zone: string
}

/** What the settled time adds up to. */
export interface Ledger {
  readonly load: Load
  readonly open: OpenInterval | null
}

/** Books settled pieces: counts them, and closes an interval wherever kind, source or zone change. */
export function book(
  ledger: Ledger,
  pieces: readonly Piece[],
  now: Now,
): { readonly ledger: Ledger; readonly closed: readonly OpenInterval[] } {
  const closed: OpenInterval[] = []
  let { load, open } = ledger
  for (const piece of pieces) {
    load = pass(load, piece.kind, elapsed(piece.from, piece.to))
    const grown = open === null ? null : extend(open, piece, now.zone)
    if (open !== null && grown === null) closed.push(open)
    open = grown ?? { ...piece, start: wallAt(piece.from, now), zone: now.zone }
  }
  return { ledger: { load, open }, closed }
}

/**
 * An interval as the journal keeps it. Its end is a label of the wall clock as it
 * stands now; where that clock was changed, only `elapsedSeconds` is the length.
 */
export const asInterval = (open: OpenInterval, now: Now): Interval => ({
  type: 'interval',
  start: Math.round(open.start) as Instant,
  end: Math.round(wallAt(open.to, now)) as Instant,
  elapsedSeconds: inSeconds(Math.round(elapsed(open.from, open.to))),
  kind: open.kind,
  source: open.source,
  zone: open.zone,
})

/** The interval with the piece added; `null` when the piece is something else. */
const extend = (open: OpenInterval, piece: Piece, zone: string): OpenInterval | null =>
  open.kind === piece.kind &&
  open.source === piece.source &&
  open.to === piece.from &&
  open.zone === zone
    ? { ...open, to: piece.to }
    : null
