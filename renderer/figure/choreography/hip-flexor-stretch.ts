import { planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import { pose } from '../poses.ts'
import { braced, onFeetAndHands, stepping } from './footing.ts'
import { settle } from './moves.ts'

const stand = pose('hip.stand')
const stride = planted(pose('hip.stride'), { feet: ['A'], hands: ['A', 'B'] }, stand)
const lunge = planted(pose('hip.lunge'), onFeetAndHands, stride)
const step = planted(stepping(stand, stride), { hands: ['A', 'B'] }, stand)

const leg = { work: ['legB'] } as const
const stepIn = settle(3_000, [lunge, stride, step, stand])

/** Hands on a desk: one leg a long stride behind, the front knee bends. */
export const hipFlexorStretch: Choreography = {
  props: [{ kind: 'desk', at: 18, height: 47 }],
  limb: 'leg',
  bearing: braced,
  still: { pose: lunge, ...leg },
  variants: {
    short: [
      settle(2_500, [stand, step, stride], leg),
      settle(2_500, [stride, lunge], leg),
      stepIn,
      settle(4_500, [stand, step, stride, lunge], leg),
      stepIn,
    ],
  },
}
