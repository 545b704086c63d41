import { bones, type Bone, type Pose, type Spannable } from './pose.ts'

/** A bone's counterpart on the other side; the trunk has none. */
const opposite = <Part extends Spannable>(part: Part): Part =>
  part.replace(/[AB]$/, (side) => (side === 'A' ? 'B' : 'A')) as Part

/** The pose as a mirror shows it: left and right change places. */
export const mirrored = (pose: Pose): Pose => ({
  ...pose,
  root: [-pose.root[0], pose.root[1]],
  turn: Object.fromEntries(bones.map((bone) => [bone, -pose.turn[opposite(bone)]])) as Record<
    Bone,
    number
  >,
  span: Object.fromEntries(
    Object.entries(pose.span).map(([part, by]) => [opposite(part as Spannable), by]),
  ),
  shrug: { A: pose.shrug.B, B: pose.shrug.A },
  look: -pose.look,
})
