import { isSeated, realBreak } from '#core/load'
import type { DayView, Stretch } from '#core/snapshot'
import { breakKind, endOfDay, offChairOf } from '#core/summary/sits'
import { elapsed, minutes, type Millis } from '#core/time'

import { asSpan, sitsOf } from '../day-line/sits.ts'

/** What a stretch counted as in the facts of its day. */
export type Counted =
  | { readonly code: 'sit' | 'part-of-sit'; readonly sitting: Millis }
  | { readonly code: 'asked' | 'own' | 'short' | 'long' | 'before' | 'open' }

/** Follows the rules by which the core counts sits and breaks, for one stretch of the day. */
export function countedAs(stretch: Stretch, day: DayView): Counted {
  const sits = sitsOf(day.stretches)
  if (isSeated(stretch.kind)) {
    const sit = sits.find(({ start, end }) => start <= stretch.start && end >= stretch.end)
    const sitting = sit?.sitting ?? elapsed(stretch.start, stretch.end)
    const isAll = sitting - elapsed(stretch.start, stretch.end) < minutes(1)
    return { code: isAll ? 'sit' : 'part-of-sit', sitting }
  }
  const off = offChairOf(day.stretches.map(asSpan)).find(
    ({ start, end }) => start <= stretch.start && end >= stretch.end,
  )
  const [first, last] = [sits[0], sits.at(-1)]
  if (off === undefined || off.length < realBreak) return { code: 'short' }
  if (first === undefined || off.end <= first.start) return { code: 'before' }
  if (off.length > endOfDay) return { code: 'long' }
  const kind = breakKind(off, day.events)
  if (kind === 'natural' && last !== undefined && off.start >= last.end) return { code: 'open' }
  return { code: kind === 'prompted' ? 'asked' : 'own' }
}
