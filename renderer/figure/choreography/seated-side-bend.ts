import type { Choreography } from '../choreography.ts'
import { onFeet, type Contacts } from '../blend.ts'
import { standing } from '../motion.ts'
import { pose } from '../poses.ts'
import { settle } from './moves.ts'

const front = pose('fseat.neutral')
const edge = pose('seatside.edge')
const out = pose('seatside.out')
const reach = pose('seatside.reach')
const bend = pose('seatside.bend')
const hang = pose('fseat.hang')

const arm = { work: ['armB'] } as const

/** While the body bends, one hand stays on the seat. */
const held: Contacts = { ...onFeet, hands: ['A'] }

/** On a chair: one hand holds the seat, the other arm reaches over. */
export const seatedSideBend: Choreography = {
  props: [{ kind: 'chair', at: 0 }],
  limb: 'arm',
  bearing: { ...standing, resting: ['A'] },
  still: { pose: bend, ...arm },
  variants: {
    short: [
      settle(1_500, [front, edge]),
      settle(3_000, [edge, out, reach, bend], { ...arm, contacts: [held, held, held] }),
      settle(3_000, [bend, reach, out, front], { contacts: [held, held] }),
      settle(4_000, [front, edge, out, reach, bend], {
        ...arm,
        contacts: [onFeet, held, held, held],
      }),
      settle(7_000, [bend, reach, out, hang, pose('roll.up'), pose('roll.back'), hang], {
        contacts: [held, held],
      }),
    ],
  },
}
