import type { Stretch } from '#core/snapshot'
import { elapsed, minutes, seconds, type Instant, type Millis } from '#core/time'

/** A run of sitting without a real break in it: one hill of the day line. */
export interface Sit {
  readonly start: Instant
  readonly end: Instant
  /** Sitting in it, in ms; what interrupted it for less than a minute is left out. */
  readonly sitting: Millis
  readonly pieces: readonly SeatedPiece[]
}

export interface SeatedPiece {
  readonly start: Instant
  readonly end: Instant
  /** Not seen but concluded, as in a call. */
  readonly assumed: boolean
}

/** Getting up for less than this is no break (content D2). */
const shortestBreak = seconds(60)
/** A restart within this time keeps the sit; the gap itself is not tracked (design §4). */
const longestRestart = minutes(5)

const isSeated = ({ kind }: Stretch): boolean => kind === 'sitting' || kind === 'seated-routine'

/** The day's sits in order, joined over whatever was too short to be a break. */
export function sitsOf(stretches: readonly Stretch[]): readonly Sit[] {
  const sits: SeatedPiece[][] = []
  for (const stretch of stretches) {
    if (!isSeated(stretch) || stretch.end <= stretch.start) continue
    const piece = {
      start: stretch.start,
      end: stretch.end,
      assumed: stretch.source === 'assumed',
    }
    const open = sits.at(-1)
    const last = open?.at(-1)
    if (open !== undefined && last !== undefined && isBridged(last.end, piece.start, stretches)) {
      open.push(piece)
    } else {
      sits.push([piece])
    }
  }
  return sits.map(sitFrom)
}

function sitFrom(pieces: readonly SeatedPiece[]): Sit {
  const [first] = pieces
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) throw new Error('A sit needs one piece at least')
  const sitting = pieces.reduce((total, { start, end }) => total + elapsed(start, end), 0)
  return { start: first.start, end: last.end, sitting, pieces }
}

/** Whether the time between two seated pieces was too short, or too unknown, to end the sit. */
function isBridged(from: Instant, to: Instant, stretches: readonly Stretch[]): boolean {
  const gap = elapsed(from, to)
  if (gap < shortestBreak) return true
  if (gap > longestRestart) return false
  const offChair = stretches
    .filter(({ kind, start, end }) => kind !== 'untracked' && start < to && end > from)
    .reduce((total, { start, end }) => total + elapsed(start, end), 0)
  const untracked = stretches.some(
    ({ kind, start, end }) => kind === 'untracked' && start < to && end > from,
  )
  return untracked && offChair < shortestBreak
}
