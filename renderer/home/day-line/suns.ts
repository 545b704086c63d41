import type { DayEvent } from '#core/snapshot'
import { elapsed, minutes, type Instant } from '#core/time'

import { px, xOf, type HourSpan } from './scale.ts'
import type { Sit } from './sits.ts'

/** A break as a low sun on the line (look §1). */
export interface Sun {
  readonly x: number
  /** Full when we asked, open when it was the person's own, half when it was partly done. */
  readonly kind: 'asked' | 'own' | 'partial'
  readonly event: DayEvent
}

/** The time between two sits, or after the last one. */
interface Gap {
  readonly start: Instant
  readonly end: Instant
}

/** A prompt may be answered, and its setup read, this long before the person gets up. */
const slack = minutes(3)

/**
 * The day's breaks. A sun stands in the middle of the time off the chair that it stands for, so
 * that it does not matter whether its entry was written when the break began or when it ended.
 */
export function sunsOf(
  events: readonly DayEvent[],
  sits: readonly Sit[],
  now: Instant,
  span: HourSpan,
): readonly Sun[] {
  const gaps = sits.map(({ end }, index) => ({ start: end, end: sits[index + 1]?.start ?? now }))
  const breaks = events.flatMap((event) => {
    const kind = kindOf(event)
    return kind === undefined ? [] : [{ event, kind, gap: gapAround(event.at, gaps) }]
  })
  return breaks.map(({ event, kind, gap }) => {
    const alone = breaks.filter((other) => other.gap === gap).length === 1
    const at = gap !== undefined && alone ? (((gap.start + gap.end) / 2) as Instant) : event.at
    return { x: px(xOf(at, span)), kind, event }
  })
}

function kindOf({ outcome, prompted }: DayEvent): Sun['kind'] | undefined {
  if (outcome === 'partial') return 'partial'
  if (outcome === 'natural') return 'own'
  if (outcome === 'taken') return prompted ? 'asked' : 'own'
  return undefined
}

function gapAround(at: Instant, gaps: readonly Gap[]): Gap | undefined {
  const distance = ({ start, end }: Gap) => elapsed(end, at) + elapsed(at, start)
  return gaps
    .filter((gap) => distance(gap) <= slack)
    .toSorted((a, b) => distance(a) - distance(b))[0]
}
