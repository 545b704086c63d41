import type { Choreography } from '../choreography.ts'
import type { Settle } from '../motion.ts'
import type { Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { noContacts } from '../blend.ts'

const flat = pose('towel.flat')
const settled = pose('towel.settle')
const lifted = pose('towel.lift')
const open = pose('towel.open')
const cactus = pose('towel.cactus')

const arms = ['armA', 'armB'] as const

const to = (within: number, ...path: [Pose, ...Pose[]]): Settle => ({
  kind: 'settle',
  path,
  within,
})
const armsTo = (within: number, ...path: [Pose, ...Pose[]]): Settle => ({
  ...to(within, ...path),
  work: arms,
})

const lieBack = to(3_000, flat, settled)
const armsDrift = armsTo(2_600, settled, lifted, open)
const besideHead = armsTo(1_500, open, cactus)

/** On the back over a lengthwise roll; the arms lift past the face, so they never sweep through it. */
export const towelExtension: Choreography = {
  props: [{ kind: 'towel' }],
  limb: 'arm',
  bearing: { moving: noContacts, resting: ['A', 'B'] },
  still: { pose: open, work: arms },
  variants: {
    short: [lieBack, armsDrift, to(3_000, open, lifted, settled, flat)],
    standard: [
      to(0, flat),
      lieBack,
      to(0, settled),
      armsDrift,
      besideHead,
      to(3_000, cactus, lifted, settled, flat),
    ],
    long: [
      to(0, flat),
      lieBack,
      to(0, settled),
      armsDrift,
      besideHead,
      armsTo(2_600, cactus, lifted, settled),
      to(1_500, settled, flat),
    ],
  },
}
