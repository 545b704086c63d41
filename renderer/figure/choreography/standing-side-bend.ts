import { onFeet, planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import { standing } from '../motion.ts'
import { pose } from '../poses.ts'
import { settle, turning } from './moves.ts'

const start = pose('side.start')
const reach = pose('side.reach')
const bend = planted(pose('side.bend'), onFeet, start)
const hanging = turning(start, { upperArmA: -168, forearmA: -174, handA: -174 })
const onHips = turning(start, { upperArmB: 140, forearmB: -122, handB: -150 })

const arm = { work: ['armB'] } as const

/** From the front: one hand on the hip, the other arm reaches over. */
export const standingSideBend: Choreography = {
  props: [],
  limb: 'arm',
  bearing: standing,
  still: { pose: bend, ...arm },
  variants: {
    short: [
      settle(2_000, [hanging, start]),
      settle(4_000, [start, reach, bend], arm),
      settle(4_000, [bend, reach, onHips]),
      settle(4_000, [onHips, reach, bend], arm),
      settle(4_000, [bend, reach, hanging]),
    ],
  },
}
