import { number } from '../outline.ts'
import type { Pose } from '../pose.ts'
import type { PropShape } from '../props.ts'

const stroke = (d: string): PropShape => ({ name: 'stroke', className: 'prop-stroke', d })

/** A chair whose seat carries a pelvis at `x`; in front view its back frames the waist. */
export function chair(pose: Pose, x: number): readonly PropShape[] {
  if (pose.view === 'front') {
    const [left, right] = [number(x - 10.5), number(x + 10.5)]
    const back = `M${number(x - 9.5)} -24.8V-46h19V-24.8`
    return [stroke(`M${left} -24.8V-1M${right} -24.8V-1M${number(x - 11)} -24.8h22${back}`)]
  }
  const back = `M${number(x - 6.2)} -21.4L${number(x - 9.6)} -46`
  const seat = `M${number(x - 6)} -21h21`
  return [stroke(`${back}${seat}M${number(x - 4)} -20V-1M${number(x + 13)} -20V-1`)]
}

/** A sofa that faces the figure, from the front of its seat at `x`: 20 units high, its back 40. */
export const sofa = (x: number): readonly PropShape[] => [
  {
    name: 'fill',
    className: 'prop-fill',
    d: `M${number(x)} -1.5V-17a3 3 0 0 1 3 -3h33l3 -17a4 4 0 0 1 8 0V-1.5Z`,
  },
  {
    name: 'line',
    className: 'prop-line',
    d: `M${number(x + 1)} -10.5h35l1 -9.5M${number(x + 4)} -1v1M${number(x + 43)} -1v1`,
  },
]

/** A desk from its near edge at `x`, its top `height` above the floor. */
export const desk = (x: number, height: number): readonly PropShape[] => [
  stroke(
    `M${number(x)} ${number(1 - height)}h34M${number(x + 4)} ${number(2 - height)}V-1M${number(x + 30)} ${number(2 - height)}V-1`,
  ),
]

/** A screen seen from its edge, on a desk of that height. */
export const screen = (x: number, height: number): readonly PropShape[] => [
  stroke(`M${number(x)} ${number(-height)}h7m-4 0l3.6 -17`),
]
