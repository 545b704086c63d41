import type { Choreography } from '../choreography.ts'
import { blend, noContacts, planted, type Contacts } from '../blend.ts'
import { mirrored } from '../mirror.ts'
import { standing, type Cycle } from '../motion.ts'
import { pose } from '../poses.ts'
import { cycle, evenly, hold, turning } from './moves.ts'

const stand = pose('front.neutral')
const [ahead, up, out] = [pose('warm.ahead'), pose('warm.up'), pose('warm.out')]
/** From ahead the arms come up at the sides of the face, and do not cross before it. */
const raised = turning(ahead, {
  upperArmA: 25,
  upperArmB: -25,
  forearmA: 5,
  forearmB: -5,
  handA: 0,
  handB: 0,
})
const turn = pose('warm.turn')

/** The weight goes over to the foot that stays. */
const march = planted(pose('warm.march'), { feet: ['B'] }, stand)
const onFoot = (side: 'A' | 'B'): Contacts => ({ ...noContacts, feet: [side] })
const arms = { work: ['armA', 'armB'], flows: true } as const

const backward: Cycle['frames'] = [
  [stand, 0],
  [ahead, 0.2],
  [raised, 0.34],
  [up, 0.5],
  [out, 0.75],
  [stand, 1],
]
const forward: Cycle['frames'] = [
  [stand, 0],
  [out, 0.25],
  [up, 0.5],
  [raised, 0.66],
  [ahead, 0.8],
  [stand, 1],
]

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
      cycle(backward, arms),
      cycle(forward, arms),
      // Every repetition turns to one side.
      cycle(evenly(stand, turn, stand, mirrored(turn)), { every: 4_000, flows: true }),
      cycle(evenly(stand, out, up, out), arms),
      hold(stand),
    ],
  },
}
