import type { Routine, Step, Variant, VariantKey } from '#core/routines'
import type { OfferedRoutine } from '#core/snapshot'
import { pictureOf } from '#core/steps'

import { choreographed, choreographyOf, motionOf, type Choreography } from './choreography.ts'
import { freeBearing, keyPoses, type StepMotion } from './motion.ts'
import { bones, type Pose } from './pose.ts'
import type { Prop } from './props.ts'
import type { WorkingLimb } from './scene.ts'

/** A movement of a routine that ships, on its own: it brings what it stands on and leans against. */
export interface Movement {
  readonly motion: StepMotion
  readonly limb: Choreography['limb']
  /** The pose that stands for it on a picture. */
  readonly still: {
    readonly pose: Pose
    readonly work: readonly WorkingLimb[]
    readonly props: readonly Prop[]
  }
}

const shipped: ReadonlyMap<string, Choreography> = new Map(choreographed)

/** The movement that `cat-cow/short/2` names; undefined where this version has none. */
export function movementAt(figure: string | undefined): Movement | undefined {
  const [id = '', variant, index] = figure?.split('/') ?? []
  const choreography = shipped.get(id)
  const motion = choreography?.variants[variant as VariantKey]?.[Number(index)]
  if (choreography === undefined || motion === undefined) return undefined
  const props = motion.props ?? choreography.props
  return {
    motion: { ...motion, props, bearing: motion.bearing ?? choreography.bearing },
    limb: choreography.limb,
    still: { pose: characteristic(motion), work: motion.work ?? [], props },
  }
}

/** The pose that tells a motion from others: where it goes, and not where it comes from. */
export function characteristic(motion: StepMotion): Pose {
  if (motion.kind === 'settle') return motion.path.at(-1) ?? motion.path[0]
  const [[first]] = motion.frames
  return motion.frames.reduce(
    (far, [pose]) => (apart(first, pose) > apart(first, far) ? pose : far),
    first,
  )
}

/** How far one pose is from another, over all bones. */
const apart = (one: Pose, other: Pose): number =>
  bones.reduce((sum, bone) => sum + Math.abs(one.turn[bone] - other.turn[bone]), 0)

/** Somebody waits where nothing else is said. */
const waiting: Readonly<Record<Routine['position'], string>> = {
  'floor-lying': 'open-book/standard/0',
  'floor-all-fours': 'cat-cow/short/0',
  seated: 'calm-breathing/short/0',
  standing: 'standing-side-bend/short/0',
  doorway: 'doorway-pec-stretch/short/0',
  wall: 'wall-slides/short/0',
}

/** What the figure does in a routine: one that ships, or one that borrows its movements step by step. */
export function choreographyFor(routine: Routine | null): Choreography {
  if (routine === null || shipped.has(routine.id)) return choreographyOf(routine?.id ?? null)
  return composed(routine.position, routine.variants)
}

/** The same for an offer, which names one movement for its picture. */
export function choreographyForOffer(offer: OfferedRoutine | null): Choreography {
  if (offer === null || shipped.has(offer.routineId)) {
    return choreographyOf(offer?.routineId ?? null)
  }
  const { figure, position } = offer
  return pictured(movementAt(figure) ?? movementAt(waiting[position]), {})
}

function composed(position: Routine['position'], variants: readonly Variant[]): Choreography {
  const motions: Partial<Record<VariantKey, readonly StepMotion[]>> = {}
  for (const { key, steps } of variants) motions[key] = motionsOf(steps, key, position)
  const figure = pictureOf(variants.flatMap(({ steps }) => steps))
  return pictured(movementAt(figure) ?? movementAt(waiting[position]), motions)
}

function pictured(
  movement: Movement | undefined,
  variants: Choreography['variants'],
): Choreography {
  if (movement === undefined) return { ...choreographyOf(null), variants }
  const { still, limb } = movement
  return { props: still.props, limb, bearing: freeBearing, still, variants }
}

/** A step without a movement of its own stays where the one before it ended. */
function motionsOf(
  steps: readonly Step[],
  key: VariantKey,
  position: Routine['position'],
): readonly StepMotion[] {
  let last = waiting[position]
  return steps.map(({ figure }, index) => {
    const moves = figure !== undefined && movementAt(figure) !== undefined
    if (moves) last = figure
    const place = `${key} ${index}`
    return moves
      ? kept(`${place} ${figure}`, figure, (one) => one)
      : kept(`${place} after ${last}`, last, held)
  })
}

/** Motions by where they are used: the figure goes on without a cut as long as it gets the same one. */
const known = new Map<string, StepMotion>()

function kept(name: string, figure: string, use: (motion: StepMotion) => StepMotion): StepMotion {
  const motion = known.get(name) ?? use(movementAt(figure)?.motion ?? stillStanding)
  known.set(name, motion)
  return motion
}

const stillStanding = held(motionOf(choreographyOf(null), null, 0))

function held(motion: StepMotion): StepMotion {
  const { props, bearing } = motion
  return {
    kind: 'settle',
    path: [keyPoses(motion).at(-1) ?? characteristic(motion)],
    within: 0,
    ...(props === undefined ? {} : { props }),
    ...(bearing === undefined ? {} : { bearing }),
  }
}
