import { noContacts, onFeet, planted } from '../blend.ts'
import type { Choreography } from '../choreography.ts'
import type { Pose } from '../pose.ts'
import { pose } from '../poses.ts'
import { settle, turning } from './moves.ts'
import { walk, walking } from './walk.ts'

const stand = pose('stand.neutral')
const stride = walk.still.pose
/** So far behind where the figure will stand that it stands up over its feet. */
const seatAt = -24
const sit: Pose = { ...pose('sit.neutral'), root: [seatAt, -27] }
const lean = planted(
  {
    ...turning(sit, { lumbar: 34, thorax: 38, neck: 34, head: 28, upperArmA: 150, upperArmB: 150 }),
    root: [seatAt + 8, -33],
  },
  onFeet,
  sit,
)
/** The shoulders at the top of their roll. */
const rolled: Pose = { ...turning(stand, { thorax: 0, neck: 8 }), shrug: { A: 2.5, B: 2.5 } }

const standUp = settle(4_000, [sit, lean, stand, stride], {
  contacts: [onFeet, onFeet, noContacts],
  props: [{ kind: 'chair', at: seatAt }],
})
const standTall = settle(4_500, [stride, stand, rolled, stand], { contacts: [noContacts] })
const steps = [standUp, walking, standTall]

/** Up from the chair, a walk on the spot as if the room went along, and a moment of standing tall. */
export const walkBreak: Choreography = {
  ...walk,
  variants: { short: steps, standard: steps, long: steps },
}
