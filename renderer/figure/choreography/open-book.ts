import type { Choreography } from '../choreography.ts'
import { mirrored } from '../mirror.ts'
import { freeBearing } from '../motion.ts'
import type { Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { cycle, hold, settle, turning } from './moves.ts'

/** Drawn from the front and a little from above: knees and arms come towards the viewer. */
const closed = pose('book.closed')
const up = pose('book.up')
const open = pose('book.open')
/** On the way up the arm points at the viewer: short, and clear of the face. */
const ahead: Pose = {
  ...turning(closed, { upperArmB: 100, forearmB: 92, handB: 92 }),
  span: { ...closed.span, upperArmB: 0.3, forearmB: 0.3, handB: 0.4 },
}
const tuck = pose('book.tuck')

const arm = { work: ['armB'] } as const

const opens = cycle(
  [
    [closed, 0],
    [ahead, 0.12],
    [up, 0.26],
    [open, 0.5],
    [up, 0.74],
    [ahead, 0.88],
    [closed, 1],
  ],
  { ...arm, flows: true },
)
const staysOpen = settle(3_000, [closed, ahead, open], arm)

/** Lying on the side: the upper arm opens from in front of the chest to behind the back. */
export const openBook: Choreography = {
  props: [],
  limb: 'arm',
  bearing: freeBearing,
  still: { pose: open, work: arm.work },
  variants: {
    standard: [
      hold(closed),
      opens,
      staysOpen,
      // Over to the other side; there the picture turns round, and this is how they lie then.
      settle(7_000, [open, ahead, closed, tuck, mirrored(closed)]),
      opens,
      staysOpen,
      settle(7_000, [open, ahead, closed, tuck, pose('book.sit')]),
    ],
  },
}
