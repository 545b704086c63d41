import type { Choreography } from '../choreography.ts'
import { blend, planted } from '../blend.ts'
import type { Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { allFours, heels, kneeling, onFarHand } from './kneeling.ts'
import { cycle, hold, settle, turning } from './moves.ts'

const reach = kneeling(pose('thread.reach'))
/** The far hand stands where it stood; it slides forward only when the shoulder goes down. */
const sweep = planted(kneeling(pose('thread.sweep')), onFarHand, allFours)
/** Half-way down the arm points ahead; without this the forearm would turn round the other way. */
const ahead: Pose = {
  ...turning(blend(reach, sweep, 0.5, onFarHand), { upperArmB: 96, forearmB: 112, handB: 112 }),
  span: { upperArmB: 0.8, forearmB: 0.8 },
}
const under = kneeling(pose('thread.under'))
const rest = kneeling(pose('thread.rest'))

const arm = ['armB'] as const

const start = hold(allFours)
const turns = cycle(
  [
    [allFours, 0],
    [reach, 0.4],
    [ahead, 0.58],
    [sweep, 0.74],
    [allFours, 1],
  ],
  { work: arm, trail: 'B' },
)
const thread = settle(3_000, [allFours, sweep, under, rest], { work: arm })
const unwind = settle(3_600, [rest, under, sweep, allFours])
const sitBack = settle(2_000, [allFours, heels])

/** On all fours: one arm reaches up, then threads below the body; the other hand and the knees bear. */
export const threadTheNeedle: Choreography = {
  props: [],
  limb: 'arm',
  bearing: { moving: onFarHand, resting: ['A', 'B'] },
  still: { pose: reach, work: arm },
  variants: {
    short: [start, thread, unwind, thread, unwind, sitBack],
    standard: [
      start,
      turns,
      thread,
      unwind,
      turns,
      thread,
      unwind,
      thread,
      unwind,
      thread,
      unwind,
      sitBack,
    ],
  },
}
