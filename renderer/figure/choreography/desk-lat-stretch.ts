import { blend, planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import type { Pose } from '../pose.ts'
import { pose, type PoseName } from '../poses.ts'
import { braced, onFeetAndHands, standingAt, stepping } from './footing.ts'
import { settle } from './moves.ts'

const stand = pose('lat.stand')
const atDesk = (pose: Pose): Pose => planted(pose, { hands: ['A', 'B'] }, stand)
const ready = atDesk(pose('lat.ready'))
const hinged = (name: PoseName): Pose => planted(pose(name), onFeetAndHands, ready)
const sunk = hinged('lat.hold')
const rise = hinged('lat.rise')
const shift = hinged('lat.shift')

/** On the way back from the desk, by `share`, with the feet at these places. */
const landed = (share: number, a: number, b: number): Pose =>
  atDesk(standingAt(blend(stand, ready, share), [a, -3], [b, -3]))
const landings = [stand, landed(0.33, 12, 2), landed(0.56, -12, 2), landed(0.75, -12, -20), ready]
const walkBack = landings.slice(1).flatMap((landing, index) => {
  const before = landings[index] ?? stand
  return [atDesk(stepping(before, landing)), landing]
})

const arms = { work: ['armA', 'armB'] } as const
const arm = { work: ['armB'] } as const

/** Hands on a desk, feet back: the chest sinks between the arms, then the hips go to one side. */
export const deskLatStretch: Choreography = {
  props: [{ kind: 'desk', at: 28, height: 47 }],
  limb: 'side',
  bearing: braced,
  still: { pose: sunk, ...arms },
  variants: {
    short: [
      settle(6_000, [stand, ...walkBack]),
      settle(2_500, [ready, sunk], arms),
      settle(2_000, [sunk, rise]),
      settle(2_500, [rise, shift], arm),
      settle(3_000, [shift, rise, shift], arm),
      settle(7_000, [shift, rise, ...walkBack.toReversed(), stand]),
    ],
  },
}
