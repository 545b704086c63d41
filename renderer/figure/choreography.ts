import type { Step, VariantKey } from '#core/routines'

import { ballMassageWall } from './choreography/ball-massage-wall.ts'
import { bandPullAparts } from './choreography/band-pull-aparts.ts'
import { bandRows } from './choreography/band-rows.ts'
import { birdDog } from './choreography/bird-dog.ts'
import { calmBreathing } from './choreography/calm-breathing.ts'
import { catCow } from './choreography/cat-cow.ts'
import { chairBackExtension } from './choreography/chair-back-extension.ts'
import { chestOpenerPillow } from './choreography/chest-opener-pillow.ts'
import { childsPose } from './choreography/childs-pose.ts'
import { deskLatStretch } from './choreography/desk-lat-stretch.ts'
import { doorwayPecStretch } from './choreography/doorway-pec-stretch.ts'
import { dynamicWarmUp } from './choreography/dynamic-warm-up.ts'
import { eyesFarFocus } from './choreography/eyes-far-focus.ts'
import { facePulls } from './choreography/face-pulls.ts'
import { foamRollerExtension } from './choreography/foam-roller-extension.ts'
import { hipFlexorStretch } from './choreography/hip-flexor-stretch.ts'
import { neckTilts } from './choreography/neck-tilts.ts'
import { openBook } from './choreography/open-book.ts'
import { scapularSetting } from './choreography/scapular-setting.ts'
import { seatedCatCow } from './choreography/seated-cat-cow.ts'
import { seatedRotation } from './choreography/seated-rotation.ts'
import { seatedSideBend } from './choreography/seated-side-bend.ts'
import { serratusWallPress } from './choreography/serratus-wall-press.ts'
import { shoulderRolls } from './choreography/shoulder-rolls.ts'
import { sitToStand } from './choreography/sit-to-stand.ts'
import { sofaKneelExtension } from './choreography/sofa-kneel-extension.ts'
import { standingSideBend } from './choreography/standing-side-bend.ts'
import { threadTheNeedle } from './choreography/thread-the-needle.ts'
import { towelExtension } from './choreography/towel-extension.ts'
import { walk } from './choreography/walk.ts'
import { walkBreak } from './choreography/walk-break.ts'
import { wallSlides } from './choreography/wall-slides.ts'
import { ytwRaises } from './choreography/ytw-raises.ts'
import { extentOf } from './extent.ts'
import { keyPoses, type Bearing, type StepMotion } from './motion.ts'
import type { Pose } from './pose.ts'
import type { Prop } from './props.ts'
import type { WorkingLimb } from './scene.ts'

/** What the figure does in a routine: plain data, one file a routine. */
export interface Choreography {
  readonly props: readonly Prop[]
  /** What moves on the step's side, for the tag that names it. */
  readonly limb: 'arm' | 'leg' | 'side'
  readonly bearing: Bearing
  /** The pose that stands for the routine on cards. */
  readonly still: { readonly pose: Pose; readonly work: readonly WorkingLimb[] }
  /** For every variant one motion a step, in the order of the routine's file. */
  readonly variants: Readonly<Partial<Record<VariantKey, readonly StepMotion[]>>>
}

const byRoutine: ReadonlyMap<string, Choreography> = new Map([
  ['ball-massage-wall', ballMassageWall],
  ['band-pull-aparts', bandPullAparts],
  ['band-rows', bandRows],
  ['bird-dog', birdDog],
  ['calm-breathing', calmBreathing],
  ['cat-cow', catCow],
  ['chair-back-extension', chairBackExtension],
  ['chest-opener-pillow', chestOpenerPillow],
  ['childs-pose', childsPose],
  ['desk-lat-stretch', deskLatStretch],
  ['doorway-pec-stretch', doorwayPecStretch],
  ['dynamic-warm-up', dynamicWarmUp],
  ['eyes-far-focus', eyesFarFocus],
  ['face-pulls', facePulls],
  ['foam-roller-extension', foamRollerExtension],
  ['hip-flexor-stretch', hipFlexorStretch],
  ['neck-tilts', neckTilts],
  ['open-book', openBook],
  ['scapular-setting', scapularSetting],
  ['seated-cat-cow', seatedCatCow],
  ['seated-rotation', seatedRotation],
  ['seated-side-bend', seatedSideBend],
  ['serratus-wall-press', serratusWallPress],
  ['shoulder-rolls', shoulderRolls],
  ['sit-to-stand', sitToStand],
  ['sofa-kneel-extension', sofaKneelExtension],
  ['standing-side-bend', standingSideBend],
  ['thread-the-needle', threadTheNeedle],
  ['towel-extension', towelExtension],
  ['walk-break', walkBreak],
  ['wall-slides', wallSlides],
  ['ytw-raises', ytwRaises],
])

/** The choreography of a routine; somebody walking, where there is none or no routine. */
export const choreographyOf = (routineId: string | null): Choreography =>
  byRoutine.get(routineId ?? '') ?? walk

/** Routines that have one, for the test that holds them to their files. */
export const choreographed = [...byRoutine]

/** What the figure does in one step; it stays in the routine's picture where nothing is said. */
export function motionOf(
  choreography: Choreography,
  variant: VariantKey | null,
  stepIndex: number,
): StepMotion {
  const steps = choreography.variants[variant ?? 'short']
  return (
    steps?.[stepIndex] ??
    steps?.[0] ?? { kind: 'settle', path: [choreography.still.pose], within: 0 }
  )
}

const isSided = (step: Pick<Step, 'side'>): boolean => step.side === 'left' || step.side === 'right'

/**
 * Whether the figure looks the other way in a step: its near side is the side
 * that works. A step without a side looks as the one before it did, or as the
 * first one will.
 */
export function isFlipped(steps: readonly Pick<Step, 'side'>[], stepIndex: number): boolean {
  const present = steps.slice(0, stepIndex + 1).findLast(isSided) ?? steps.find(isSided)
  return present?.side === 'left'
}

/** Lying and kneeling fill this much height, in units; taller poses get what they need. */
const lowest = 66

/**
 * What of the world a variant needs to be seen in, in units. One for the whole
 * variant, so that nothing zooms; raised hands may reach a little above it.
 */
export function frameOf(choreography: Choreography, variant: VariantKey | null) {
  const motions = choreography.variants[variant ?? 'short'] ?? []
  const poses = [choreography.still.pose, ...motions.flatMap(keyPoses)]
  return {
    width: 128,
    height: Math.max(lowest, 0.92 * Math.max(...poses.map((pose) => extentOf(pose).height))),
  }
}
