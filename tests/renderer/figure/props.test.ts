import { describe, expect, it } from 'vitest'

import { joints } from '../../../renderer/figure/joints.ts'
import { number } from '../../../renderer/figure/outline.ts'
import type { Pose } from '../../../renderer/figure/pose.ts'
import { pose } from '../../../renderer/figure/poses.ts'
import { propShapes, type Prop } from '../../../renderer/figure/props.ts'
import { scene } from '../../../renderer/figure/scene.ts'

const drawn = (prop: Prop, figure: Pose) => {
  const { behind, over } = propShapes([prop], figure, joints(figure))
  return [...behind, ...over].map(({ d }) => d).join('')
}
const sit = pose('sit.neutral')
const higher: Pose = { ...sit, root: [10, -40] }

const everything: readonly Prop[] = [
  { kind: 'towel' },
  { kind: 'roller', at: -18 },
  { kind: 'cushion' },
  { kind: 'ball', height: 60 },
  { kind: 'chair', at: 0 },
  { kind: 'sofa', at: 16 },
  { kind: 'desk', at: 16, height: 44 },
  { kind: 'wall', at: 16 },
  { kind: 'screen', at: 30, height: 44 },
  { kind: 'doorway', at: 16 },
  { kind: 'band' },
  { kind: 'anchored-band', at: 40, height: 70 },
]

describe('things the figure uses', () => {
  it.each(everything)('are plaster and wood, never the accent: $kind', (prop) => {
    for (const view of ['side', 'front'] as const) {
      const shown = propShapes([prop], { ...sit, view }, joints(sit))
      for (const { className } of [...shown.behind, ...shown.over]) {
        expect(className).toMatch(/^prop-/)
      }
    }
  })

  it('stand where they were put while the body moves, or go with it', () => {
    expect(drawn({ kind: 'chair', at: 0 }, higher)).toBe(drawn({ kind: 'chair', at: 0 }, sit))
    expect(drawn({ kind: 'towel' }, higher)).not.toBe(drawn({ kind: 'towel' }, sit))
  })

  it('lie behind the figure, but bands over it', () => {
    const { layers } = scene(sit, { props: [{ kind: 'chair', at: 0 }, { kind: 'band' }] })
    expect(layers.at(0)?.shapes.map(({ name }) => name)).toEqual(['chair stroke'])
    expect(layers.at(-1)?.shapes.map(({ name }) => name)).toEqual(['band band'])
  })

  it('turn the face of a wall to the figure, on either side of it', () => {
    expect(drawn({ kind: 'wall', at: 20 }, sit)).toContain('h5')
    expect(drawn({ kind: 'wall', at: -20 }, sit)).toContain('h-5')
  })

  it('fasten a band where it is anchored and hold it in each hand', () => {
    const apart: Pose = { ...sit, turn: { ...sit.turn, forearmA: 60 } }
    const band = drawn({ kind: 'anchored-band', at: 40, height: 70 }, apart)
    expect(band.match(/M40 -70/g)).toHaveLength(2)
    const [x, y] = joints(apart).B.wrist
    expect(band).toContain(`${number(x)} ${number(y)}`)
  })
})
