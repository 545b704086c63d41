import type { Stretch } from '#core/snapshot'
import { before, elapsed, hours, seconds, type Instant } from '#core/time'

import { px, xOf, type HourSpan } from '../day-line/scale.ts'

/** A stretch of the day that can be pointed at, and where on the line it takes the pointer. */
export interface Target {
  readonly stretch: Stretch
  /** In px of the drawing. A short stretch takes a little more than its own length. */
  readonly from: number
  readonly to: number
}

/** Wide enough to be hit; a sun is not much wider. */
const narrowest = 12
/** Neighbours of one kind that lie no further apart are one stretch to a person. */
const joinedWithin = seconds(1)
/** How far back a stretch may be called something else (content D2). */
const changeable = hours(24)

/** What can be pointed at, first to last: everything that was seen, concluded or said. */
export function targetsOf(stretches: readonly Stretch[], span: HourSpan): readonly Target[] {
  const shown = joined(stretches).filter(
    ({ kind, start, end }) =>
      kind !== 'untracked' && elapsed(start, end) >= joinedWithin && end > span.from,
  )
  const edges = shown.map(({ start, end }) => ({
    from: Math.max(0, xOf(start, span)),
    to: xOf(end, span),
  }))
  widen(edges, xOf(span.to, span))
  return shown.map((stretch, index) => {
    const { from = 0, to = 0 } = edges[index] ?? {}
    return { stretch, from: px(from), to: px(to) }
  })
}

/** Why a stretch stays as it is; `null` when it may be called something else. */
export function fixedBecause({ stretch }: Target, now: Instant): 'guided' | 'old' | null {
  if (stretch.source === 'routine') return 'guided'
  return stretch.start < before(now, changeable) ? 'old' : null
}

/** The journal begins a new interval at every restart and correction; nothing happened there. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    const goesOn =
      last?.kind === stretch.kind &&
      last.source === stretch.source &&
      elapsed(last.end, stretch.start) <= joinedWithin
    if (last !== undefined && goesOn) result[result.length - 1] = { ...last, end: stretch.end }
    else result.push(stretch)
  }
  return result
}

interface Edges {
  from: number
  to: number
}

/** Lets short stretches take room from longer neighbours and from gaps, half of it on each side. */
function widen(edges: readonly Edges[], width: number): void {
  for (const [index, own] of edges.entries()) {
    const previous = edges[index - 1] ?? { from: -narrowest, to: 0 }
    const next = edges[index + 1] ?? { from: width, to: width + narrowest }
    const missing = narrowest - (own.to - own.from)
    if (missing <= 0) continue
    const roomBefore = spare(previous) + own.from - previous.to
    const roomAfter = spare(next) + next.from - own.to
    const ahead = Math.min(roomAfter, Math.max(missing / 2, missing - roomBefore))
    own.to += ahead
    own.from -= Math.min(roomBefore, missing - ahead)
    previous.to = Math.min(previous.to, own.from)
    next.from = Math.max(next.from, own.to)
  }
}

const spare = ({ from, to }: Edges): number => Math.max(0, to - from - narrowest)
