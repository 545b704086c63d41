import type { Choreography } from '../choreography.ts'
import { freeBearing } from '../motion.ts'
import { pose } from '../poses.ts'
import { cycle, hold, settle } from './moves.ts'

const hang = pose('fseat.hang')
const glide = pose('set.glide')

const arms = { work: ['armA', 'armB'] } as const

/** On a chair, from the front: the shoulders glide back and down, wider and lower. */
export const scapularSetting: Choreography = {
  props: [{ kind: 'chair', at: 0 }],
  limb: 'side',
  bearing: freeBearing,
  still: { pose: glide, ...arms },
  variants: {
    short: [
      hold(hang),
      cycle(
        [
          [hang, 0],
          [glide, 0.3],
          [glide, 0.65],
          [hang, 0.95],
          [hang, 1],
        ],
        arms,
      ),
      settle(4_000, [hang, pose('roll.up'), pose('roll.back'), hang]),
    ],
  },
}
