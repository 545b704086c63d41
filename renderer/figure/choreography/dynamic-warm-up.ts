import type { Choreography } from '../choreography.ts'
import { blend, noContacts, planted, type Contacts } from '../blend.ts'
import { mirrored } from '../mirror.ts'
import { standing } from '../motion.ts'
import { pose } from '../poses.ts'
import { cycle, evenly, hold } from './moves.ts'

const stand = pose('front.neutral')
const [ahead, up, out] = [pose('warm.ahead'), pose('warm.up'), pose('warm.out')]
const turn = pose('warm.turn')

/** The weight goes over to the foot that stays. */
const march = planted(pose('warm.march'), { feet: ['B'] }, stand)
const onFoot = (side: 'A' | 'B'): Contacts => ({ ...noContacts, feet: [side] })
const arms = { work: ['armA', 'armB'], flows: true } as const

/** On the spot and from the front: marching, arms round and up, the trunk side to side. */
export const dynamicWarmUp: Choreography = {
  props: [],
  limb: 'arm',
  bearing: standing,
  still: { pose: blend(out, up, 0.55), work: arms.work },
  variants: {
    standard: [
      cycle(evenly(stand, march, stand, mirrored(march)), {
        every: 1_300,
        contacts: [onFoot('B'), onFoot('B'), onFoot('A'), onFoot('A')],
      }),
      cycle(evenly(stand, ahead, up, out), arms),
      cycle(evenly(stand, out, up, ahead), arms),
      // Every repetition turns to one side.
      cycle(evenly(stand, turn, stand, mirrored(turn)), { every: 4_000, flows: true }),
      cycle(evenly(stand, out, up, out), arms),
      hold(stand),
    ],
  },
}
