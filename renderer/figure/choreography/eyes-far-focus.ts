import type { Choreography } from '../choreography.ts'
import { seated } from '../motion.ts'
import { pose } from '../poses.ts'
import { cycle, settle } from './moves.ts'

const far = pose('eyes.far')
const closed = pose('eyes.closed')

const lookUp = settle(2_000, [pose('eyes.near'), far])

/** At a desk: the head comes up from the screen and looks far over it; where eyes close it sinks a little. */
export const eyesFarFocus: Choreography = {
  props: [
    { kind: 'chair', at: 0 },
    { kind: 'desk', at: 26, height: 38 },
    { kind: 'screen', at: 44, height: 38 },
  ],
  limb: 'side',
  bearing: seated,
  still: { pose: far, work: [] },
  variants: {
    micro: [lookUp],
    short: [
      lookUp,
      cycle([
        [far, 0],
        [closed, 0.4],
        [closed, 0.6],
        [far, 1],
      ]),
      settle(1_500, [far, closed]),
      settle(1_500, [closed, far]),
    ],
  },
}
