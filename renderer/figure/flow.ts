import { mixed } from './blend.ts'
import type { Frame } from './motion.ts'
import type { Pose } from './pose.ts'

/**
 * A closed round `share` of the way on, between its key poses `index - 1` and
 * `index`: every number runs along a Catmull-Rom curve through all key poses,
 * so nothing stops on the way.
 */
export function flowing(frames: readonly Frame[], index: number, share: number): Pose {
  const [before, from, to, after] = [-2, -1, 0, 1].map((step) => keyAt(frames, index + step))
  if (!before || !from || !to || !after) throw new Error('A round that flows needs key poses')
  const mix = ([a, start]: Frame, [b, end]: Frame): Frame => [
    mixed(a, b, (share - start) / (end - start)),
    start,
  ]
  // Barry and Goldman's pyramid: mixes of mixes, each over a longer stretch of the round.
  const [first, second, third] = [mix(before, from), mix(from, to), mix(to, after)]
  const [early, late] = [mix(first, [second[0], to[1]]), mix(second, [third[0], after[1]])]
  return mix([early[0], from[1]], [late[0], to[1]])[0]
}

/** The key pose at an index that may lie outside the round: it goes round before 0 and after 1. */
function keyAt(frames: readonly Frame[], index: number): Frame | undefined {
  const parts = frames.length - 1
  const rounds = Math.floor(index / parts)
  const [pose, at] = frames[index - rounds * parts] ?? []
  return pose === undefined || at === undefined ? undefined : [pose, at + rounds]
}
