import { unreachable } from '#core/unreachable'

import { between } from './geometry.ts'
import type { Joints } from './joints.ts'
import { circle, number, point } from './outline.ts'
import type { Pose } from './pose.ts'

/** Things the figure uses: plaster and wood, never the accent (look §6). */
export const propNames = ['towel', 'roller', 'chair', 'stool', 'doorpost', 'band'] as const
export type PropName = (typeof propNames)[number]

export interface PropShape {
  readonly name: string
  readonly className: 'prop-fill' | 'prop-line' | 'prop-stroke' | 'prop-band'
  readonly d: string
}

/** The shapes of a prop, keyed to the joints. A band lies over the figure, everything else behind. */
export function propShapes(prop: PropName, pose: Pose, joints: Joints): readonly PropShape[] {
  switch (prop) {
    case 'towel':
      return towel(joints)
    case 'roller': {
      const [x] = between(joints.waist, joints.c7, 0.4)
      return [
        { name: 'fill', className: 'prop-fill', d: circle([x, -5], 5) },
        { name: 'line', className: 'prop-line', d: circle([x, -5], 2) },
      ]
    }
    case 'chair':
      return [{ name: 'stroke', className: 'prop-stroke', d: chair(pose, joints) }]
    case 'stool': {
      const [x] = joints.pelvis
      const seat = `M${number(x - 8)} -21.2H${number(x + 13)}`
      return [
        {
          name: 'stroke',
          className: 'prop-stroke',
          d: `${seat}M${number(x - 6)} -20V-1M${number(x + 11)} -20V-1`,
        },
      ]
    }
    case 'doorpost': {
      const x = number(Math.max(joints.A.hand[0], joints.B.hand[0]) + 0.6)
      return [{ name: 'fill', className: 'prop-fill', d: `M${x} 0V-104h5V0Z` }]
    }
    case 'band': {
      const [a, b] = [joints.A.hand, joints.B.hand]
      const sag = Math.max(0, 10 - Math.abs(b[0] - a[0]) / 5)
      const low = point([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + sag])
      return [{ name: 'band', className: 'prop-band', d: `M${point(a)}Q${low} ${point(b)}` }]
    }
    default:
      return unreachable(prop)
  }
}

/** A roll 22 x 4.6 on the floor below the mid-back, with two bands at each end. */
function towel(joints: Joints): readonly PropShape[] {
  const [middle] = between(joints.waist, joints.c7, 0.55)
  const [start, end] = [middle - 11, middle + 11.5]
  const roll = `M${number(start)} -4.6H${number(end)}a2.3 2.3 0 0 1 0 4.6H${number(start)}a2.3 2.3 0 0 1 0 -4.6Z`
  const bands = [start + 4, start + 6, end - 6, end - 4]
  return [
    { name: 'fill', className: 'prop-fill', d: roll },
    {
      name: 'line',
      className: 'prop-line',
      d: bands.map((x) => `M${number(x)} -4.4v4.2`).join(''),
    },
  ]
}

function chair(pose: Pose, joints: Joints): string {
  const [x, y] = joints.pelvis
  if (pose.view === 'front') {
    const seat = number(y + 4.2)
    return `M-10.5 ${seat}V-1M10.5 ${seat}V-1M-11 ${seat}H11`
  }
  const back = `M${number(x - 6.2)} -21.4L${number(x - 9.6)} -46`
  const seat = `M${number(x - 6)} -21H${number(x + 15)}`
  return `${back}${seat}M${number(x - 4)} -20V-1M${number(x + 13)} -20V-1`
}
