import { describe, expect, it } from 'vitest'

import type { VariantKey } from '#core/routines'

import { breathFor } from '../../../renderer/figure/blend.ts'
import { choreographyOf, motionOf } from '../../../renderer/figure/choreography.ts'
import { between, curve, distance } from '../../../renderer/figure/geometry.ts'
import { joints } from '../../../renderer/figure/joints.ts'
import { poseAt } from '../../../renderer/figure/motion.ts'
import { sides, type Point, type Pose } from '../../../renderer/figure/pose.ts'
import { areaIn } from './support.ts'

/** What is planted may drift this far, in units of a figure 100 tall. */
const slack = 0.7
/** Half the depth of a trunk seen from the side. */
const trunkDepth = 5

/** One step at 80 moments: its way and a breath, or one round of 4 s. */
function step(id: string, index: number, variant: VariantKey = 'standard'): readonly Pose[] {
  const choreography = choreographyOf(id)
  const motion = motionOf(choreography, variant, index)
  const length = motion.kind === 'cycle' ? (motion.every ?? 4_000) : motion.within + breathFor
  return Array.from({ length: 81 }, (_, sample) =>
    poseAt(motion, (sample / 81) * length, choreography.bearing, 4_000),
  )
}

const first = (poses: readonly Pose[]): Pose => poses[0] ?? expect.fail('A step has no poses')
const last = (poses: readonly Pose[]): Pose => poses.at(-1) ?? expect.fail('A step has no poses')
const heights = (poses: readonly Pose[], at: (pose: Pose) => Point): number[] =>
  poses.map((pose) => -at(pose)[1])

describe('on all fours', () => {
  it.each([1, 2])('cat and cow keeps both hands and the knees on their spots, step %i', (index) => {
    const start = joints(first(step('cat-cow', index)))
    for (const pose of step('cat-cow', index)) {
      const j = joints(pose)
      expect(distance(j.B.knee, start.B.knee)).toBeLessThanOrEqual(slack)
      for (const side of sides) {
        expect(distance(j[side].wrist, start[side].wrist)).toBeLessThanOrEqual(slack)
      }
    }
  })

  it('cat and cow rounds the back and hollows it', () => {
    const bow = step('cat-cow', 1).map((pose) => {
      const { pelvis, waist, c7 } = joints(pose)
      return between(pelvis, c7, 0.5)[1] - waist[1]
    })
    expect(Math.max(...bow)).toBeGreaterThan(5)
    expect(Math.min(...bow)).toBeLessThan(-2)
  })

  it('circles one way, then the other', () => {
    const chest = step('cat-cow', 2).map((pose) => joints(pose).c7)
    expect(areaIn(chest.slice(0, 40)) * areaIn(chest.slice(41))).toBeLessThan(0)
  })

  it('bird dog reaches one arm and the other leg level with the back, the trunk still', () => {
    const poses = step('bird-dog', 1)
    const start = joints(first(poses))
    for (const pose of poses) {
      const j = joints(pose)
      expect(distance(j.A.wrist, start.A.wrist)).toBeLessThanOrEqual(slack)
      expect(distance(j.B.knee, start.B.knee)).toBeLessThanOrEqual(slack)
      expect(distance(j.pelvis, start.pelvis)).toBeLessThanOrEqual(slack)
      expect(distance(j.c7, start.c7)).toBeLessThanOrEqual(slack)
    }
    const reached = joints(poses[40] ?? expect.fail())
    expect(reached.B.hand[1]).toBeLessThan(reached.c7[1])
    expect(Math.abs(reached.A.ankle[1] - reached.pelvis[1])).toBeLessThan(3)
  })

  it("child's pose folds onto the heels with head and hands near the floor", () => {
    const fold = last(step('childs-pose', 1))
    const { pelvis, head, A, B } = joints(fold)
    expect(distance(pelvis, B.ankle)).toBeLessThan(2 * trunkDepth + 1)
    expect(-head[1]).toBeLessThan(10)
    for (const { wrist } of [A, B]) expect(-wrist[1]).toBeLessThan(4.5)
  })
})

describe('with the elbows on a sofa', () => {
  /** The seat, and half an arm above it. */
  const seat = 20 + 2.5
  const sofaAt = 15.5

  it.each([2, 3, 4, 5, 6])(
    'they stay on the seat and the hips over the knees, step %i',
    (index) => {
      for (const pose of step('sofa-kneel-extension', index)) {
        const { pelvis, A, B } = joints(pose)
        for (const { elbow } of [A, B]) {
          expect(Math.abs(-elbow[1] - seat)).toBeLessThan(1.5)
          expect(elbow[0]).toBeGreaterThan(sofaAt)
        }
        expect(Math.abs(pelvis[0] - B.knee[0])).toBeLessThan(2)
      }
    },
  )

  it('the chest sinks below the elbows and nearly to them comes up', () => {
    const chest = heights(step('sofa-kneel-extension', 2), (pose) => joints(pose).B.shoulder)
    expect(chest[0]).toBeGreaterThan(seat + 6)
    expect(Math.min(...chest)).toBeLessThan(seat)
  })

  it('bending the elbows brings the hands to the upper back', () => {
    const closest = step('sofa-kneel-extension', 6).map((pose) => {
      const j = joints(pose)
      return distance(j.B.hand, j.c7)
    })
    expect(closest[0]).toBeGreaterThan(15)
    expect(Math.min(...closest)).toBeLessThan(trunkDepth)
  })
})

describe('over a foam roller', () => {
  /** Its middle, and its radius. */
  const roller: Point = [-18, -5]
  const radius = 5

  it.each([1, 2, 3, 4, 5, 6])('the back lies on it and the feet stay, step %i', (index) => {
    const feet = joints(first(step('foam-roller-extension', 0)))
    for (const pose of step('foam-roller-extension', index)) {
      const { pelvis, waist, c7, A, B } = joints(pose)
      const spine = Array.from({ length: 11 }, (_, place) =>
        distance(roller, curve([pelvis, waist, c7], 0.5 + place / 20)),
      )
      expect(Math.abs(Math.min(...spine) - radius - trunkDepth)).toBeLessThan(2)
      expect(roller[0]).toBeLessThan(pelvis[0])
      expect(roller[0]).toBeGreaterThan(c7[0])
      expect(distance(A.ankle, feet.A.ankle)).toBeLessThanOrEqual(slack)
      expect(distance(B.ankle, feet.B.ankle)).toBeLessThanOrEqual(slack)
    }
  })

  it.each([2, 4])('the hips rest and the hands hold the head, step %i', (index) => {
    for (const pose of step('foam-roller-extension', index)) {
      const { pelvis, head, A, B } = joints(pose)
      expect(-pelvis[1]).toBeLessThan(7)
      for (const { wrist } of [A, B]) expect(distance(wrist, head)).toBeLessThan(7)
    }
  })

  it('moving on lifts the hips, and brings the roller higher up the back', () => {
    const moving = step('foam-roller-extension', 3)
    expect(Math.max(...heights(moving, (pose) => pose.root))).toBeGreaterThan(12)
    expect(last(moving).root[0] - first(moving).root[0]).toBeCloseTo(4)
  })
})

describe('open book', () => {
  it('opens the upper arm and leaves the legs, and the shoulder below, where they are', () => {
    const poses = step('open-book', 1)
    const start = joints(first(poses))
    for (const pose of poses) {
      const j = joints(pose)
      for (const side of sides) {
        expect(distance(j[side].ankle, start[side].ankle)).toBeLessThanOrEqual(slack)
        expect(distance(j[side].knee, start[side].knee)).toBeLessThanOrEqual(slack)
      }
      expect(distance(j.A.shoulder, start.A.shoulder)).toBeLessThan(3)
    }
    const hand = heights(poses, (pose) => joints(pose).B.hand)
    expect(hand[0]).toBeLessThan(10)
    expect(Math.max(...hand)).toBeGreaterThan(60)
    expect(joints(poses[40] ?? expect.fail()).B.hand[0]).toBeLessThan(start.B.shoulder[0] - 15)
  })

  it('passes no hand through the head', () => {
    for (const pose of [1, 2].flatMap((index) => step('open-book', index))) {
      const j = joints(pose)
      for (const point of [j.B.elbow, j.B.wrist, j.B.hand]) {
        expect(distance(point, j.head)).toBeGreaterThan(7)
      }
    }
  })

  it('looks at the hand that opens', () => {
    const [closed, open] = [first(step('open-book', 2)), last(step('open-book', 2))]
    expect(closed.look).toBe(0)
    expect(open.look).toBe(1)
  })
})

describe('on the feet', () => {
  it('a walk begins on the chair, and its feet stay while it stands up', () => {
    const poses = step('walk-break', 0, 'short')
    const sit = joints(first(poses))
    expect(first(poses).root).toEqual([-24, -27])
    const rising = poses.filter((pose) => joints(pose).pelvis[1] > -49.5)
    expect(rising.length).toBeGreaterThan(20)
    for (const pose of rising.slice(0, 20)) {
      expect(distance(joints(pose).B.ankle, sit.B.ankle)).toBeLessThanOrEqual(slack)
    }
  })

  it('the warm-up circles the arms over the head, backward and then forward', () => {
    const sideways = [1, 2].map((index) => {
      const hands = step('dynamic-warm-up', index).map((pose) => joints(pose).B.hand)
      expect(Math.min(...hands.map(([, y]) => y))).toBeLessThan(-105)
      return hands.findIndex(([x]) => x > 35)
    })
    // Backward they come down at the sides, forward they go up there.
    expect(sideways[0]).toBeGreaterThan(45)
    expect(sideways[1]).toBeLessThan(25)
  })

  it('the warm-up marches: one foot stays while the other lifts', () => {
    const poses = step('dynamic-warm-up', 0)
    const lifted = { A: 0, B: 0 }
    for (const pose of poses) {
      const up = sides.filter((side) => joints(pose)[side].ankle[1] < -5)
      expect(up.length).toBeLessThanOrEqual(1)
      for (const side of up) lifted[side] += 1
    }
    expect(lifted.A).toBeGreaterThan(10)
    expect(lifted.B).toBeGreaterThan(10)
  })
})
