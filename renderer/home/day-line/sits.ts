import { isSeated } from '#core/load'
import type { Stretch } from '#core/snapshot'
import { boutsOf, type Span } from '#core/summary/sits'
import { elapsed, type Instant, type Millis } from '#core/time'

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

/** A stretch as the core's own arithmetic takes it, so that picture and numbers follow one law. */
export const asSpan = ({ start, end, kind, source }: Stretch): Span => ({
  start,
  length: elapsed(start, end),
  kind,
  source,
})

/** The day's sits in order, joined over whatever was too short to be a break. */
export function sitsOf(stretches: readonly Stretch[]): readonly Sit[] {
  const pieces = stretches
    .filter(({ kind, start, end }) => isSeated(kind) && start < end)
    .map(({ start, end, source }) => ({ start, end, assumed: source === 'assumed' }))
  return boutsOf(stretches.map(asSpan)).map((bout) => {
    const own = pieces.filter(({ start, end }) => start >= bout.start && end <= bout.end)
    const start = bout.start as Instant
    const end = bout.end as Instant
    return { start, end, sitting: bout.sitting, pieces: own }
  })
}
