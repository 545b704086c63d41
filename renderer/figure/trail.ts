import { joints } from './joints.ts'
import { polygon } from './outline.ts'
import { poseAt, type Bearing, type Cycle } from './motion.ts'

/** The way of a hand from the first to the second frame of a cycle, as a line to be dotted. */
export function trailOf(cycle: Cycle, bearing: Bearing): string | null {
  const side = cycle.trail
  const until = cycle.frames[1]?.[1]
  if (side === undefined || until === undefined) return null
  const round = 1_000
  const samples = 40
  const endless: Cycle = { ...cycle, every: round, enter: [] }
  const points = Array.from({ length: samples + 1 }, (_, index) => {
    const pose = poseAt(endless, (index / samples) * until * round, bearing)
    return joints(pose)[side].hand
  })
  return polygon(points).replace(/Z$/, '')
}
