import type { DayEvent, DayView } from '#core/snapshot'
import { breakKind, endOfDay, offChairOf, type OffChair } from '#core/summary/sits'
import { after, seconds, type Instant } from '#core/time'

import { px, xOf, type HourSpan } from './scale.ts'
import { asSpan, type Sit } from './sits.ts'

/** A break as a low sun on the line (look §1). */
export interface Sun {
  readonly at: Instant
  readonly x: number
  /** Full when we asked, open when it was the person's own, half when it was partly done. */
  readonly kind: 'asked' | 'own' | 'partial'
}

/**
 * The day's breaks: the same stretches off the chair that the facts count, each in the middle of
 * its time, and whatever was only begun where it was left.
 */
export function sunsOf(day: DayView, sits: readonly Sit[], span: HourSpan): readonly Sun[] {
  const first = sits[0]?.start ?? span.to
  const last = sits.at(-1)?.end ?? span.from
  const breaks = offChairOf(day.stretches.map(asSpan)).filter(
    ({ start, end, length }) => start >= first && end <= last && length <= endOfDay,
  )
  const partial = day.events.filter(({ outcome }) => outcome === 'partial')
  const begun = partial.filter((event) => !breaks.some((off) => isWithin(event, off)))
  const suns = [
    ...breaks.map((off) => ({
      at: ((off.start + off.end) / 2) as Instant,
      kind: partial.some((event) => isWithin(event, off)) ? ('partial' as const) : sunOf(off, day),
    })),
    ...begun.map(({ at }) => ({ at, kind: 'partial' as const })),
  ]
  return suns
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, kind }) => ({ at, kind, x: px(xOf(at, span)) }))
}

const sunOf = (off: OffChair, day: DayView): Sun['kind'] =>
  breakKind(off, day.events) === 'prompted' ? 'asked' : 'own'

/** A break's entry is written as it ends. */
const isWithin = (event: DayEvent, off: OffChair): boolean =>
  event.at > off.start && event.at <= after(off.end as Instant, seconds(1))
