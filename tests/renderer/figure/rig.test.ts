import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import posesFile from '../../../assets/poses.json' with { type: 'json' }
import { blend, onFeet, planted, turned } from '../../../renderer/figure/blend.ts'
import { withAnkleAt, withWristAt } from '../../../renderer/figure/contact.ts'
import { distance } from '../../../renderer/figure/geometry.ts'
import { joints } from '../../../renderer/figure/joints.ts'
import { sides, type Point } from '../../../renderer/figure/pose.ts'
import { pose, poseNames, readPose } from '../../../renderer/figure/poses.ts'
import { detailFor, scene } from '../../../renderer/figure/scene.ts'
import { clips } from './clips.ts'
import { depth, stretch } from './support.ts'

describe('the table of poses', () => {
  it('is read whole, and every pose stands on the floor', () => {
    expect(poseNames.length).toBeGreaterThan(30)
    for (const name of poseNames) expect(depth(pose(name)), name).toBeLessThanOrEqual(0.7)
  })

  it('is refused with the name of the pose and the field', () => {
    const entry = { ...posesFile.poses['af.neutral'], lumbar: 'straight' }
    expect(() => readPose('af.neutral', entry)).toThrow('Pose af.neutral: lumbar is "straight"')
  })

  it.each(Object.entries(clips))('%s stays on the floor and keeps its bones', (_, clip) => {
    for (const [index, name] of clip.entries()) {
      const before = clip[index - 1]
      if (before === undefined) continue
      for (let sample = 0; sample <= 20; sample += 1) {
        const between = blend(pose(before), pose(name), sample / 20)
        expect(depth(between)).toBeLessThanOrEqual(0.7)
        expect(stretch(between)).toBeLessThan(1e-6)
      }
    }
  })
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

/** Somewhere round a joint, in units: how far, and in which direction in radians. */
const around = (reach: number) =>
  [
    fc.double({ min: 3, max: reach, noNaN: true }),
    fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
  ] as const
const at = ([x, y]: Point, far: number, angle: number): Point => [
  x + far * Math.cos(angle),
  y + far * Math.sin(angle),
]
/** On which side of the line from the first to the last joint the middle one is. */
const bendOf = (first: Point, middle: Point, last: Point): number =>
  Math.sign(
    (last[0] - first[0]) * (middle[1] - first[1]) - (last[1] - first[1]) * (middle[0] - first[0]),
  )

describe('a limb that reaches for a place', () => {
  it('an arm gets there, without growing, on the side where its elbow was', () => {
    const start = pose('af.cat')
    const { shoulder, elbow, wrist } = joints(start).B
    fc.assert(
      fc.property(...around(27.5), (far, angle) => {
        const target = at(shoulder, far, angle)
        const reached = withWristAt(start, 'B', target)
        const now = joints(reached).B
        expect(distance(now.wrist, target)).toBeLessThan(0.01)
        expect(stretch(reached)).toBeLessThan(1e-6)
        expect(bendOf(now.shoulder, now.elbow, now.wrist)).toBe(bendOf(shoulder, elbow, wrist))
      }),
    )
  })

  it('a leg does too, and its foot keeps its direction', () => {
    const start = pose('sit.neutral')
    const { hip, knee, ankle } = joints(start).A
    fc.assert(
      fc.property(...around(46.5), (far, angle) => {
        const target = at(hip, far, angle)
        const reached = withAnkleAt(start, 'A', target)
        const now = joints(reached).A
        expect(distance(now.ankle, target)).toBeLessThan(0.01)
        expect(stretch(reached)).toBeLessThan(1e-6)
        expect(bendOf(now.hip, now.knee, now.ankle)).toBe(bendOf(hip, knee, ankle))
        expect(reached.turn.footA).toBe(start.turn.footA)
      }),
    )
  })

  it('stretches towards what is out of reach', () => {
    const { shoulder } = joints(pose('af.neutral')).B
    const far = withWristAt(pose('af.neutral'), 'B', [shoulder[0] + 90, shoulder[1]])
    expect(joints(far).B.wrist[0] - shoulder[0]).toBeCloseTo(28, 1)
  })
})

describe('weight on the feet', () => {
  it('keeps them on their spots while the pelvis goes where it likes', () => {
    const start = pose('sit.neutral')
    const goal = planted({ ...start, root: [14, -44] }, onFeet, start)
    for (const share of [0.2, 0.5, 0.8]) {
      const rising = blend(start, goal, share, onFeet)
      expect(joints(rising).pelvis[1]).toBeLessThan(-27)
      for (const side of sides) {
        const { ankle } = joints(rising)[side]
        expect(distance(ankle, joints(start)[side].ankle)).toBeLessThan(0.01)
      }
    }
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
