import { blend, breathing, noContacts, onFeet, planted, type Contacts } from './blend.ts'
import { flowing } from './flow.ts'
import { eased } from './geometry.ts'
import type { Pose, Side } from './pose.ts'
import type { Prop } from './props.ts'
import type { WorkingLimb } from './scene.ts'

/** A pose and when in a cycle it is reached, 0 to 1. */
export type Frame = readonly [pose: Pose, at: number]

/** What the figure does in one step. */
export type StepMotion = Settle | Cycle

interface Motion {
  readonly work?: readonly WorkingLimb[]
  /** Where weight is borne otherwise than in the rest of the routine. */
  readonly bearing?: Bearing
  /** What bears weight on the way to each key pose but the first, where that changes on the way. */
  readonly contacts?: readonly Contacts[]
  /** What is there in this step, where it is not what the routine has. */
  readonly props?: readonly Prop[]
}

/** Goes along the poses, then stays in the last one and breathes. */
export interface Settle extends Motion {
  readonly kind: 'settle'
  /** From where the step before left off to where this one stays. One pose is simply held. */
  readonly path: readonly [Pose, ...Pose[]]
  /** Time on the way, in ms. */
  readonly within: number
}

/** Goes round and round: once a repetition, or in its own time. */
export interface Cycle extends Motion {
  readonly kind: 'cycle'
  /** From 0 to 1. */
  readonly frames: readonly [Frame, ...Frame[]]
  /** From where the step before left off to the round, where no round begins there. */
  readonly enter?: readonly Pose[]
  /** Length of one round in ms; null follows the step's own pace. */
  readonly every: number | null
  /** Goes through its key poses without stopping in them, as a circling joint does. */
  readonly flows?: boolean
  /** Whose hand leaves a trail of dots on the way to the second frame. */
  readonly trail?: Side
}

/** How the body bears its weight through a whole routine, or a step of it. */
export interface Bearing {
  /** Holds while the figure moves. */
  readonly moving: Contacts
  /** Hands that lie or stand on something while a pose is held, so that a breath leaves them there. */
  readonly resting: readonly Side[]
}

export const freeBearing: Bearing = { moving: noContacts, resting: [] }
export const standing: Bearing = { moving: onFeet, resting: [] }
/** On a chair with the hands in the lap or on the thighs. */
export const seated: Bearing = { moving: onFeet, resting: ['A', 'B'] }

/** The pose `elapsed` ms into a step. `repFor` is the length of one repetition in ms, where there are any. */
export function poseAt(
  motion: StepMotion,
  elapsed: number,
  routineBearing: Bearing,
  repFor: number | null = null,
): Pose {
  const bearing = motion.bearing ?? routineBearing
  if (motion.kind === 'cycle') {
    const round = motion.every ?? repFor ?? defaultRound
    const present = roundAt(motion, (elapsed % round) / round, bearing)
    const enter = motion.enter ?? []
    if (enter.length === 0 || elapsed >= enterFor) return present
    return alongPath(motion, [...enter, present], elapsed / enterFor, bearing)
  }
  const last = motion.path.at(-1) ?? motion.path[0]
  const isHeld = motion.path.length === 1
  if (isHeld || elapsed >= motion.within) {
    return breathing(last, isHeld ? elapsed : elapsed - motion.within, bearing.resting)
  }
  return alongPath(motion, motion.path, elapsed / motion.within, bearing)
}

/** For a cycle of a step that names no pace of its own, in ms. */
const defaultRound = 5_000
/** How long the way into a round takes, of its first round, in ms. */
const enterFor = 1_500

/** `share` of the way along the poses, 0 to less than 1, each part of it in the same time. */
function alongPath(
  motion: StepMotion,
  path: readonly Pose[],
  share: number,
  bearing: Bearing,
): Pose {
  const place = share * (path.length - 1)
  const part = Math.floor(place)
  const [from, to] = [path[part], path[part + 1]]
  if (from === undefined || to === undefined) throw new Error('A path needs two poses to go along')
  return blend(from, to, place - part, contactsTo(motion, part + 1, bearing))
}

function roundAt(motion: Cycle, share: number, bearing: Bearing): Pose {
  const { frames, enter = [] } = motion
  for (const [index, [to, end]] of frames.entries()) {
    const [from, start] = frames[index - 1] ?? frames[0]
    if (share > end) continue
    const contacts = contactsTo(motion, enter.length + index, bearing)
    const onTheWay = (share - start) / (end - start || 1)
    return motion.flows === true
      ? planted(flowing(frames, index, share), contacts, from, to, eased(onTheWay))
      : blend(from, to, onTheWay, contacts)
  }
  return frames[0][0]
}

/** What bears weight on the way to a motion's key pose, counted from 0. */
export const contactsTo = (motion: StepMotion, keyPose: number, bearing: Bearing): Contacts =>
  motion.contacts?.[keyPose - 1] ?? (motion.bearing ?? bearing).moving

/** The key pose that stands for `elapsed`, for people who want less motion. */
export function keyPoseAt(motion: StepMotion, elapsed: number, repFor: number | null): Pose {
  if (motion.kind === 'settle') return motion.path.at(-1) ?? motion.path[0]
  const round = motion.every ?? repFor ?? defaultRound
  const share = (elapsed % round) / round
  const passed = motion.frames.findLast(([, at]) => at <= share)
  return (passed ?? motion.frames[0])[0]
}

/** Every key pose of a motion, in order. */
export const keyPoses = (motion: StepMotion): readonly Pose[] =>
  motion.kind === 'settle'
    ? motion.path
    : [...(motion.enter ?? []), ...motion.frames.map(([pose]) => pose)]
