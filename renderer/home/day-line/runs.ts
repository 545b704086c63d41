import type { Stretch } from '#core/snapshot'
import { earlier, elapsed, later, minutes, type Instant } from '#core/time'

import { px, xOf, type HourSpan } from './scale.ts'

/** A run along the baseline during which nobody sat. */
export interface Run {
  readonly kind: 'away' | 'standing' | 'untracked'
  readonly start: Instant
  readonly end: Instant
  readonly from: number
  readonly to: number
}

/** Anything shorter has no room for its pattern; a sun stands there instead. */
const shortestRun = minutes(6)

/** Stretches further apart than this are two runs. */
const joinedWithin = minutes(1)

/** Time away, standing and unknown, joined where it follows on without a sit in between. */
export function runsOf(stretches: readonly Stretch[], span: HourSpan): readonly Run[] {
  const runs: Omit<Run, 'from' | 'to'>[] = []
  for (const stretch of stretches) {
    const kind = kindOf(stretch)
    const start = later(stretch.start, span.from)
    const end = earlier(stretch.end, span.to)
    if (kind === undefined || end <= start) continue
    const last = runs.at(-1)
    if (last?.kind === kind && elapsed(last.end, start) <= joinedWithin) {
      runs[runs.length - 1] = { ...last, end }
    } else {
      runs.push({ kind, start, end })
    }
  }
  return runs
    .filter(({ start, end }) => elapsed(start, end) >= shortestRun)
    .map(({ kind, start, end }) => {
      return { kind, start, end, from: px(xOf(start, span)), to: px(xOf(end, span)) }
    })
}

const kindOf = ({ kind }: Stretch): Run['kind'] | undefined =>
  kind === 'away' || kind === 'untracked' || kind === 'standing' ? kind : undefined
