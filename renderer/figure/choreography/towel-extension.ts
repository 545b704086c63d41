import type { Choreography } from '../choreography.ts'
import { pose } from '../poses.ts'
import { noContacts } from '../blend.ts'
import { hold, settle } from './moves.ts'

const flat = pose('towel.flat')
const settled = pose('towel.settle')
const lifted = pose('towel.lift')
const open = pose('towel.open')
const cactus = pose('towel.cactus')

const arms = ['armA', 'armB'] as const

const lieBack = settle(3_000, [flat, settled])
const armsDrift = settle(2_600, [settled, lifted, open], { work: arms })
const besideHead = settle(1_500, [open, cactus], { work: arms })

/** On the back over a lengthwise roll; the arms lift past the face, so they never sweep through it. */
export const towelExtension: Choreography = {
  props: [{ kind: 'towel' }],
  limb: 'arm',
  bearing: { moving: noContacts, resting: ['A', 'B'] },
  still: { pose: open, work: arms },
  variants: {
    short: [lieBack, armsDrift, settle(3_000, [open, lifted, settled, flat])],
    standard: [
      hold(flat),
      lieBack,
      hold(settled),
      armsDrift,
      besideHead,
      settle(3_000, [cactus, lifted, settled, flat]),
    ],
    long: [
      hold(flat),
      lieBack,
      hold(settled),
      armsDrift,
      besideHead,
      settle(2_600, [cactus, lifted, settled], { work: arms }),
      settle(1_500, [settled, flat]),
    ],
  },
}
