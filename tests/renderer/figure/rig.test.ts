import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import clipsFile from '../../../assets/poses.json' with { type: 'json' }
import { blend, turned } from '../../../renderer/figure/blend.ts'
import { withWristAt } from '../../../renderer/figure/contact.ts'
import { distance } from '../../../renderer/figure/geometry.ts'
import { joints } from '../../../renderer/figure/joints.ts'
import { pose, poseNames, readPose, type PoseName } from '../../../renderer/figure/poses.ts'
import { detailFor, scene } from '../../../renderer/figure/scene.ts'
import { depth, stretch } from './support.ts'

describe('the table of poses', () => {
  it('is read whole, and every pose stands on the floor', () => {
    expect(poseNames.length).toBeGreaterThan(30)
    for (const name of poseNames) expect(depth(pose(name)), name).toBeLessThanOrEqual(0.7)
  })

  it('is refused with the name of the pose and the field', () => {
    const entry = { ...clipsFile.poses['af.neutral'], lumbar: 'straight' }
    expect(() => readPose('af.neutral', entry)).toThrow('Pose af.neutral: lumbar is "straight"')
  })

  it.each(Object.entries(clipsFile.clips))(
    '%s stays on the floor and keeps its bones',
    (_, clip) => {
      for (const [index, [name]] of clip.frames.entries()) {
        const before = clip.frames[index - 1]?.[0]
        if (before === undefined) continue
        for (let sample = 0; sample <= 20; sample += 1) {
          const between = blend(pose(before as PoseName), pose(name as PoseName), sample / 20)
          expect(depth(between)).toBeLessThanOrEqual(0.7)
          expect(stretch(between)).toBeLessThan(1e-6)
        }
      }
    },
  )
})

describe('blending', () => {
  const degrees = fc.integer({ min: -720, max: 720 })

  it('goes the shorter way round and arrives', () => {
    fc.assert(
      fc.property(degrees, degrees, (from, to) => {
        expect(Math.abs(turned(from, to, 1) - from)).toBeLessThanOrEqual(180)
        expect(Math.cos(((turned(from, to, 1) - to) * Math.PI) / 180)).toBeCloseTo(1)
      }),
    )
    expect(turned(170, -170, 0.5)).toBe(180)
  })
})

describe('an arm that reaches for a place', () => {
  it('gets there, without growing, on the side where its elbow was', () => {
    const start = pose('af.neutral')
    const { shoulder } = joints(start).B
    fc.assert(
      fc.property(
        fc.double({ min: 3, max: 27.5, noNaN: true }),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        (far, angle) => {
          const target = [
            shoulder[0] + far * Math.cos(angle),
            shoulder[1] + far * Math.sin(angle),
          ] as const
          const reached = withWristAt(start, 'B', target)
          expect(distance(joints(reached).B.wrist, target)).toBeLessThan(0.01)
          expect(stretch(reached)).toBeLessThan(1e-6)
        },
      ),
    )
  })

  it('stretches towards what is out of reach', () => {
    const { shoulder } = joints(pose('af.neutral')).B
    const far = withWristAt(pose('af.neutral'), 'B', [shoulder[0] + 90, shoulder[1]])
    expect(joints(far).B.wrist[0] - shoulder[0]).toBeCloseTo(28, 1)
  })
})

const classes = (drawn: ReturnType<typeof scene>) =>
  drawn.layers.flatMap((layer) => layer.shapes.map((shape) => shape.className))
const names = (drawn: ReturnType<typeof scene>) =>
  drawn.layers.flatMap((layer) => layer.shapes.map((shape) => shape.name))

describe('drawing', () => {
  it('puts a working limb in daylight inside an edge of ink', () => {
    const drawn = scene(pose('thread.reach'), { work: ['armB'] })
    expect(classes(drawn)).toContain('fig-edge')
    expect(classes(drawn)).toContain('fig-work')
    expect(classes(scene(pose('thread.reach')))).not.toContain('fig-work')
  })

  it('leaves out a far limb that hides behind the near one', () => {
    expect(names(scene(pose('thread.reach')))).toContain('armA')
    expect(names(scene(pose('thread.reach')))).not.toContain('legA')
  })

  it('draws an arm that threads below the body before the trunk', () => {
    const order = scene(pose('thread.rest')).layers.map((layer) => layer.name)
    expect(order.indexOf('arm')).toBeLessThan(order.indexOf('over'))
  })

  it('drops the spine and thickens the limbs where the figure is small', () => {
    expect(classes(scene(pose('stand.neutral'), { detail: detailFor(32) }))).not.toContain(
      'fig-spine',
    )
    expect(detailFor(48).weight).toBeGreaterThan(1)
    expect(detailFor(136).weight).toBe(1)
  })
})
