import type { Choreography } from '../choreography.ts'
import { mirrored } from '../mirror.ts'
import { freeBearing } from '../motion.ts'
import { pose } from '../poses.ts'
import { cycle, settle } from './moves.ts'

const front = pose('fseat.neutral')
const crossed = pose('turn.cross')
const turned = pose('turn.right')
const holding = pose('turn.hold')

const arms = { work: ['armA', 'armB'] } as const

const turns = cycle(
  [
    [crossed, 0],
    [turned, 0.45],
    [turned, 0.55],
    [crossed, 1],
  ],
  arms,
)
const hold = { ...arms, bearing: { ...freeBearing, resting: ['A', 'B'] } } as const

/** On a chair, from the front: ribs and head turn to the side, the seat stays. */
export const seatedRotation: Choreography = {
  props: [{ kind: 'chair', at: 0 }],
  limb: 'side',
  bearing: freeBearing,
  still: { pose: turned, ...arms },
  variants: {
    short: [
      settle(2_000, [front, crossed]),
      turns,
      turns,
      settle(2_500, [crossed, holding], hold),
      settle(4_000, [mirrored(holding), crossed, holding], hold),
      settle(3_000, [holding, crossed, front]),
    ],
  },
}
