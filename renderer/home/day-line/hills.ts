import { after, elapsed, type Instant } from '#core/time'

import { lengthInPx, px, xOf, type HourSpan } from './scale.ts'
import type { Sit } from './sits.ts'

/** A corner of the line that a hill climbs along. `y` counts upwards from the baseline. */
export interface Corner {
  readonly x: number
  readonly y: number
}

/** One sit as it is drawn. */
export interface Hill {
  readonly sit: Sit
  /** From the foot on the baseline up to the peak; flat where the sit was interrupted for a moment. */
  readonly slope: readonly Corner[]
  /** The parts of the slope that were assumed rather than seen. */
  readonly assumed: readonly (readonly Corner[])[]
}

export function hillOf(sit: Sit, span: HourSpan): Hill {
  const slope: Corner[] = []
  const assumed: Corner[][] = []
  let climbed = 0
  for (const { start, end, assumed: isAssumed } of sit.pieces) {
    const foot = { x: px(xOf(start, span)), y: px(climbed) }
    climbed += lengthInPx(elapsed(start, end))
    const top = { x: px(xOf(end, span)), y: px(climbed) }
    slope.push(foot, top)
    if (isAssumed) assumed.push([foot, top])
  }
  return { sit, slope, assumed }
}

export const peakOf = (hill: Hill): Corner => hill.slope.at(-1) ?? { x: 0, y: 0 }

/** How high a hill stands at `x`; zero beside it. */
export function heightAt(hill: Hill, x: number): number {
  const foot = hill.slope[0]
  if (foot === undefined || x < foot.x || x > peakOf(hill).x) return 0
  for (const [index, corner] of hill.slope.entries()) {
    const next = hill.slope[index + 1]
    if (next === undefined) break
    if (x > next.x) continue
    const share = next.x === corner.x ? 1 : (x - corner.x) / (next.x - corner.x)
    return corner.y + share * (next.y - corner.y)
  }
  return peakOf(hill).y
}

/** The way that a sit will take until its prompt, from where it stands now. */
export function forecastOf(
  hill: Hill,
  now: Instant,
  dueAt: Instant,
  span: HourSpan,
): readonly Corner[] {
  const peak = peakOf(hill)
  const by = elapsed(now, dueAt)
  return [peak, { x: px(xOf(after(now, by), span)), y: px(peak.y + lengthInPx(by)) }]
}
