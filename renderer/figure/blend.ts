import { withAnkleAt, withKneeAt, withWristAt } from './contact.ts'
import { between, eased } from './geometry.ts'
import { joints } from './joints.ts'
import { bones, sides, type Bone, type Pose, type Side, type Spannable } from './pose.ts'

/** What bears weight while the figure moves: it travels in a straight line or not at all. */
export interface Contacts {
  readonly hands: readonly Side[]
  readonly feet: readonly Side[]
  /** The near knee; the pelvis follows it. */
  readonly knees: boolean
}

export const noContacts: Contacts = { hands: [], feet: [], knees: false }
/** Standing or sitting: the pelvis moves freely over both feet. */
export const onFeet: Contacts = { hands: [], feet: ['A', 'B'], knees: false }

/** From one direction to another along the shorter way round, in degrees. */
export const turned = (from: number, to: number, share: number): number =>
  from + (((((to - from) % 360) + 540) % 360) - 180) * share

/** A pose `share` of the way from one to another, 0 to 1, with the rig's cosine easing. */
export function blend(from: Pose, to: Pose, share: number, contacts = noContacts): Pose {
  const e = eased(share)
  if (e <= 0) return from
  if (e >= 1) return to
  return planted(mixed(from, to, e), contacts, from, to, e)
}

/** The pose with what bears weight where it is in `from`, or `share` of the way from there to `to`. */
export function planted(
  free: Pose,
  contacts: Partial<Contacts>,
  from: Pose,
  to = from,
  share = 0,
): Pose {
  const { hands = [], feet = [], knees = false } = contacts
  if (!knees && hands.length + feet.length === 0) return free
  const [start, end] = [joints(from), joints(to)]
  let pose = knees ? withKneeAt(free, between(start.B.knee, end.B.knee, share)) : free
  for (const side of feet) {
    pose = withAnkleAt(pose, side, between(start[side].ankle, end[side].ankle, share))
  }
  for (const side of hands) {
    pose = withWristAt(pose, side, between(start[side].wrist, end[side].wrist, share))
  }
  return pose
}

/** Every number of two poses, mixed evenly; before 0 and after 1 they go on the same way. */
export function mixed(from: Pose, to: Pose, e: number): Pose {
  const turn = Object.fromEntries(
    bones.map((bone) => [bone, turned(from.turn[bone], to.turn[bone], e)]),
  ) as Record<Bone, number>
  const span: Partial<Record<Spannable, number>> = {}
  for (const part of Object.keys({ ...from.span, ...to.span }) as Spannable[]) {
    span[part] = (from.span[part] ?? 1) * (1 - e) + (to.span[part] ?? 1) * e
  }
  const shrug = { A: 0, B: 0 }
  for (const side of sides) shrug[side] = from.shrug[side] * (1 - e) + to.shrug[side] * e
  return {
    view: e < 0.5 ? from.view : to.view,
    root: between(from.root, to.root, e),
    turn,
    span,
    shrug,
    look: from.look * (1 - e) + to.look * e,
    armBelow: e < 0.5 ? from.armBelow : to.armBelow,
  }
}

/** How far the trunk moves in a breath, in degrees, and how long one takes, in ms. */
const breathDepth = 1.5
/** From the front that would be a sway: there the ribs widen by this share, and the shoulders rise, in units. */
const ribsWiden = 0.06
const shouldersRise = 0.4
export const breathFor = 5_000

/**
 * A held pose `heldFor` ms into its hold: the chest rises and sinks. The pelvis
 * keeps still, so legs stay as they are; hands that rest on something stay there.
 */
export function breathing(held: Pose, heldFor: number, resting: readonly Side[] = []): Pose {
  const breath = Math.sin((heldFor / breathFor) * 2 * Math.PI)
  const inhaled = held.view === 'front' ? widened(held, breath) : raised(held, breath)
  return planted(inhaled, { hands: resting }, held)
}

const raised = (pose: Pose, breath: number): Pose => ({
  ...pose,
  turn: { ...pose.turn, thorax: pose.turn.thorax + breathDepth * breath },
})

const widened = (pose: Pose, breath: number): Pose => ({
  ...pose,
  span: { ...pose.span, ribs: (pose.span.ribs ?? 1) * (1 + ribsWiden * breath) },
  shrug: { A: pose.shrug.A + shouldersRise * breath, B: pose.shrug.B + shouldersRise * breath },
})
