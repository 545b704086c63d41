/** A place in the figure's own units: about 100 tall, floor at y = 0, y grows downward. */
export type Point = readonly [x: number, y: number]

/** A is the far limb (side view) or the one on screen left (front view); B the near or right one. */
export type Side = 'A' | 'B'
export const sides: readonly Side[] = ['A', 'B']

export const bones = [
  'lumbar',
  'thorax',
  'neck',
  'head',
  'upperArmA',
  'upperArmB',
  'forearmA',
  'forearmB',
  'handA',
  'handB',
  'thighA',
  'thighB',
  'shinA',
  'shinB',
  'footA',
  'footB',
] as const
export type Bone = (typeof bones)[number]

/** What can be shorter or wider than it is: any bone, in front view the shoulders, and the ribs in a breath. */
export type Spannable = Bone | 'shoulders' | 'ribs'

/** Where every bone points. Directions are absolute, in degrees: 0 up, 90 right, 180 down, -90 left. */
export interface Pose {
  readonly view: 'side' | 'front'
  /** The pelvis. */
  readonly root: Point
  readonly turn: Readonly<Record<Bone, number>>
  /** Foreshortening 0.1 to 1 of what points toward or away from the viewer; 1 where missing. Shoulders and ribs widen above it. */
  readonly span: Readonly<Partial<Record<Spannable, number>>>
  /** How far each shoulder is lifted, in units. */
  readonly shrug: Readonly<Record<Side, number>>
  /** In front view how far the head is turned: -1 screen left, 0 to the viewer, 1 screen right. */
  readonly look: number
  /** The near arm passes below the trunk and must be drawn behind it. */
  readonly armBelow: boolean
}

export const isBone = (name: string): name is Bone => (bones as readonly string[]).includes(name)
