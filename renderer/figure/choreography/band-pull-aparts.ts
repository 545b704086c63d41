import type { Choreography } from '../choreography.ts'
import { standing, type Cycle } from '../motion.ts'
import { pose } from '../poses.ts'
import { cycle, settle, turning } from './moves.ts'

const low = pose('front.neutral')
const loose = turning(low, { forearmA: 172, handA: 160, forearmB: -172, handB: -160 })
const start = pose('pull.start')
const half = pose('pull.half')
const wide = pose('pull.wide')

const arms = ['armA', 'armB'] as const
const pulls = { work: arms, flows: true }

const apart: Cycle['frames'] = [
  [start, 0],
  [half, 0.25],
  [wide, 0.5],
  [half, 0.8],
  [start, 1],
]
const raise = settle(2_500, [low, start])
const lower = settle(2_500, [start, low])

/** From the front: the hands draw a band apart until it is before the chest. */
export const bandPullAparts: Choreography = {
  props: [{ kind: 'band' }],
  limb: 'arm',
  bearing: standing,
  still: { pose: wide, work: arms },
  variants: {
    short: [raise, cycle(apart, pulls), lower],
    standard: [
      raise,
      cycle(apart, pulls),
      settle(4_500, [start, low, loose, low, loose, low]),
      cycle(apart, { ...pulls, enter: [low] }),
      lower,
    ],
  },
}
