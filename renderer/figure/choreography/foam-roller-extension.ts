import { onFeet, planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import type { Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { cycle, settle, turning } from './moves.ts'

const lie = pose('roller.lie')
const onSpot = (drawn: Pose): Pose => planted(drawn, onFeet, lie)

const sit = onSpot(pose('roller.sit'))
const hands = onSpot(pose('roller.hands'))
const arch = onSpot(pose('roller.arch'))
const lift = onSpot(pose('roller.lift'))

/** Further along, with the feet where they were: the roller comes higher up the back, as wide as a hand. */
const higher = (drawn: Pose): Pose => onSpot({ ...drawn, root: [drawn.root[0] + 4, drawn.root[1]] })
const handsHigher = higher(hands)
/** Nearer the shoulders the back bends less. */
const archHigher = turning(higher(arch), { thorax: -99, neck: -103, head: -97 })

const over = (level: Pose, arched: Pose) =>
  cycle([
    [level, 0],
    [arched, 0.5],
    [level, 1],
  ])

/** On the back over a roller: the upper back eases over it, the hips stay down. */
export const foamRollerExtension: Choreography = {
  props: [{ kind: 'roller', at: -18 }],
  limb: 'side',
  bearing: { moving: onFeet, resting: [] },
  still: { pose: arch, work: [] },
  variants: {
    standard: [
      settle(4_000, [sit, lie]),
      settle(2_000, [lie, hands]),
      over(hands, arch),
      settle(4_000, [hands, lift, handsHigher]),
      over(handsHigher, archHigher),
      settle(4_000, [handsHigher, lift, hands]),
      settle(2_500, [hands, arch]),
      settle(7_000, [arch, lie, sit]),
    ],
  },
}
