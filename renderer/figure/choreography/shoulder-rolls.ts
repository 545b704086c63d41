import type { Choreography } from '../choreography.ts'
import { freeBearing } from '../motion.ts'
import { pose } from '../poses.ts'
import { cycle, evenly, hold } from './moves.ts'

const hang = pose('fseat.hang')
const up = pose('roll.up')

const rolls = { work: ['armA', 'armB'], flows: true } as const

/** On a chair, from the front: the shoulders circle; back they are wide, forward narrow. */
export const shoulderRolls: Choreography = {
  props: [{ kind: 'chair', at: 0 }],
  limb: 'side',
  bearing: freeBearing,
  still: { pose: up, work: rolls.work },
  variants: {
    short: [
      hold(hang),
      cycle(evenly(hang, pose('roll.rise'), up, pose('roll.back')), rolls),
      cycle(evenly(hang, pose('roll.draw'), up, pose('roll.forward')), rolls),
      hold(hang),
    ],
  },
}
