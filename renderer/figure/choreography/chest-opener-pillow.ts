import type { Choreography } from '../choreography.ts'
import { seated } from '../motion.ts'
import { pose } from '../poses.ts'
import type { Prop } from '../props.ts'
import { hold, settle } from './moves.ts'

const rest = pose('cushion.rest')
/** Arms at the sides on their way out or in. */
const part = pose('cushion.part')
const open = pose('cushion.open')
const wide = pose('cushion.wide')

const chair: Prop = { kind: 'chair', at: 0 }
const arms = { work: ['armA', 'armB'] } as const

const sit = hold(rest)
const opens = settle(2_500, [rest, part, open], arms)
const closes = settle(2_500, [open, part, rest])
const sitEvenly = (from: typeof open) =>
  settle(3_000, [from, part, rest, pose('sit.lap')], { props: [chair] })

/** On a chair with a cushion at the upper back: the arms open and the chest comes forward. */
export const chestOpenerPillow: Choreography = {
  props: [chair, { kind: 'cushion' }],
  limb: 'arm',
  bearing: seated,
  still: { pose: open, ...arms },
  variants: {
    short: [sit, opens, closes, opens, sitEvenly(open)],
    standard: [
      sit,
      opens,
      closes,
      opens,
      closes,
      settle(2_500, [rest, part, wide], arms),
      sitEvenly(wide),
    ],
  },
}
