import { unreachable } from '#core/unreachable'

import type { Joints } from './joints.ts'
import type { Pose } from './pose.ts'
import { chair, desk, screen, sofa } from './props/furniture.ts'
import { doorway, wall } from './props/room.ts'
import { anchoredBand, band, ball, cushion, roller, towel } from './props/small.ts'

/**
 * Things the figure uses: plaster and wood, never the accent. What has
 * an `at` stands there, x in units, however the body moves; the rest goes with it.
 */
export type Prop =
  | { readonly kind: 'towel' | 'cushion' | 'band' }
  /** Between the back and a wall; how high it lies there when the back is straight before it, in units. */
  | { readonly kind: 'ball'; readonly height: number }
  /** The middle of a roller or a doorway; where a pelvis sits on a chair; the face of a wall, of a sofa's seat. */
  | { readonly kind: 'roller' | 'chair' | 'wall' | 'sofa' | 'doorway'; readonly at: number }
  /** The near edge of a desk, the foot of a screen on it, the end of a band that is fastened; how high, in units. */
  | {
      readonly kind: 'desk' | 'screen' | 'anchored-band'
      readonly at: number
      readonly height: number
    }

export interface PropShape {
  /** Unlike any other of its prop. */
  readonly name: string
  readonly className: 'prop-fill' | 'prop-panel' | 'prop-line' | 'prop-stroke' | 'prop-band'
  readonly d: string
}

/** The shapes of props that lie behind the figure, and of those over it: bands. */
export function propShapes(props: readonly Prop[], pose: Pose, joints: Joints) {
  const drawn = (over: boolean) =>
    props
      .filter(({ kind }) => (kind === 'band' || kind === 'anchored-band') === over)
      .flatMap((prop) =>
        shapesOf(prop, pose, joints).map(({ name, className, d }) => ({
          name: `${prop.kind} ${name}`,
          className,
          d,
        })),
      )
  return { behind: drawn(false), over: drawn(true) }
}

function shapesOf(prop: Prop, pose: Pose, joints: Joints): readonly PropShape[] {
  switch (prop.kind) {
    case 'towel':
      return towel(joints)
    case 'roller':
      return roller(prop.at)
    case 'ball':
      return ball(pose, joints, prop.height)
    case 'cushion':
      return cushion(pose, joints)
    case 'band':
      return band(joints)
    case 'anchored-band':
      return anchoredBand(joints, [prop.at, -prop.height])
    case 'chair':
      return chair(pose, prop.at)
    case 'sofa':
      return sofa(prop.at)
    case 'desk':
      return desk(prop.at, prop.height)
    case 'screen':
      return screen(prop.at, prop.height)
    case 'wall':
      return wall(pose, prop.at)
    case 'doorway':
      return doorway(prop.at)
    default:
      return unreachable(prop)
  }
}
