import { describe, expect, it } from 'vitest'

import { choreographyOf } from '../../../renderer/figure/choreography.ts'
import { distance } from '../../../renderer/figure/geometry.ts'
import { joints } from '../../../renderer/figure/joints.ts'
import type { Point, Pose } from '../../../renderer/figure/pose.ts'
import { both, most, slack, step } from './seated-steps.ts'

const routine = (id: string): Pose[] =>
  (choreographyOf(id).variants.short ?? expect.fail()).flatMap((_, index) => step(id, index))

/** How far a place lies above the near thigh, in units. */
function aboveThigh(pose: Pose, [x, y]: Point): number {
  const { hip, knee } = joints(pose).B
  return hip[1] + ((x - hip[0]) / (knee[0] - hip[0])) * (knee[1] - hip[1]) - y
}

const seatedRoutines = [
  'chair-back-extension',
  'seated-rotation',
  'seated-side-bend',
  'seated-cat-cow',
  'chest-opener-pillow',
  'scapular-setting',
  'shoulder-rolls',
  'neck-tilts',
  'eyes-far-focus',
  'calm-breathing',
]

describe.each(seatedRoutines)('%s', (id) => {
  const poses = routine(id)

  it('stays on the seat of a chair that stands still', () => {
    expect(choreographyOf(id).props).toContainEqual({ kind: 'chair', at: 0 })
    const height = poses[0]?.view === 'front' ? -29 : -27
    for (const { root } of poses) {
      expect(Math.abs(root[1] - height)).toBeLessThanOrEqual(slack)
      expect(root[0]).toBeGreaterThanOrEqual(0)
      expect(root[0]).toBeLessThanOrEqual(8)
    }
  })

  it('keeps both feet flat where they are', () => {
    const start = joints(poses[0] ?? expect.fail())
    for (const pose of poses) {
      for (const side of both) {
        expect(distance(joints(pose)[side].ankle, start[side].ankle)).toBeLessThanOrEqual(slack)
        expect(distance(joints(pose)[side].toe, start[side].toe)).toBeLessThanOrEqual(slack)
      }
    }
  })
})

describe('chair-back extension', () => {
  it('supports the head with both hands the whole time it leans', () => {
    for (const pose of [...step('chair-back-extension', 1), ...step('chair-back-extension', 2)]) {
      for (const side of both) {
        expect(distance(joints(pose)[side].hand, joints(pose).head)).toBeLessThanOrEqual(9)
      }
    }
  })

  it('eases over the edge of the backrest and stays on it', () => {
    const held = step('chair-back-extension', 2).at(-1) ?? expect.fail()
    // The backrest ends at x = -9.6, 46 high; a back is some 5 units thick.
    const chest = joints(held)
    const at46 = chest.waist[0] + ((46 + chest.waist[1]) / 14) * (chest.c7[0] - chest.waist[0])
    expect(at46).toBeLessThan(-2)
    expect(held.turn.thorax).toBeLessThan(-20)
  })

  it('ends with the hands in the lap', () => {
    const end = step('chair-back-extension', 3).at(-1) ?? expect.fail()
    for (const side of both) {
      expect(aboveThigh(end, joints(end)[side].hand)).toBeGreaterThan(3)
      expect(aboveThigh(end, joints(end)[side].hand)).toBeLessThan(7)
    }
  })
})

describe('seated turns', () => {
  it('narrows the shoulders and turns the head the same way', () => {
    const turned = most(step('seated-rotation', 2), ({ look }) => look)
    expect(turned.span.shoulders).toBeCloseTo(0.55, 1)
    expect(turned.look).toBeGreaterThan(0.9)
  })

  it('keeps the arms crossed on the chest through every turn', () => {
    for (const pose of step('seated-rotation', 1)) {
      const j = joints(pose)
      expect(j.A.wrist[0]).toBeGreaterThan(j.A.elbow[0])
      expect(j.B.wrist[0]).toBeLessThan(j.B.elbow[0])
      for (const side of both) expect(j[side].hand[1]).toBeGreaterThan(j.c7[1])
    }
  })

  it('holds the chair back and the far thigh, and keeps hold through a breath', () => {
    for (const index of [3, 4]) {
      const held = step('seated-rotation', index).slice(-30)
      const start = joints(held[0] ?? expect.fail())
      // The post of the backrest is at x = 9.5, the far thigh below the other hand.
      expect(distance(start.B.wrist, [10.4, -43.5])).toBeLessThanOrEqual(slack)
      expect(distance(start.A.wrist, [6.5, -33])).toBeLessThanOrEqual(slack)
      for (const pose of held) {
        for (const side of both) {
          expect(distance(joints(pose)[side].wrist, start[side].wrist)).toBeLessThan(0.25)
        }
      }
    }
  })

  it('comes through the front on its way to the other side', () => {
    const looks = step('seated-rotation', 4).map(({ look }) => look)
    expect(looks[0]).toBeLessThan(-0.9)
    expect(looks.at(-1)).toBeGreaterThan(0.9)
  })
})

describe('seated side bend', () => {
  it('holds the seat edge with one hand while the other reaches over the head', () => {
    const poses = step('seated-side-bend', 1)
    const edge: Point = [-12.7, -29.8]
    for (const pose of poses) {
      expect(distance(joints(pose).A.wrist, edge)).toBeLessThanOrEqual(slack)
    }
    const bent = joints(poses.at(-1) ?? expect.fail())
    expect(bent.B.hand[1]).toBeLessThan(bent.head[1] - 10)
    expect(bent.head[0]).toBeLessThan(-10)
  })

  it('is upright and even before it changes sides', () => {
    const even = joints(step('seated-side-bend', 2).at(-1) ?? expect.fail())
    expect(even.head[0]).toBeCloseTo(0)
    expect(even.A.hand[0]).toBeCloseTo(-even.B.hand[0])
  })
})

describe('seated cat and cow', () => {
  it('leaves both hands on the thighs', () => {
    const poses = step('seated-cat-cow', 1)
    const start = joints(poses[0] ?? expect.fail())
    for (const pose of poses) {
      expect(distance(joints(pose).B.wrist, start.B.wrist)).toBeLessThanOrEqual(slack)
      expect(aboveThigh(pose, joints(pose).B.hand)).toBeGreaterThan(3)
      expect(aboveThigh(pose, joints(pose).B.hand)).toBeLessThan(8)
    }
  })

  it('rounds first, then opens', () => {
    const lean = step('seated-cat-cow', 1).map(({ turn }) => turn.thorax - turn.lumbar)
    const [roundest, openest] = [Math.max(...lean), Math.min(...lean)]
    expect(roundest).toBeGreaterThanOrEqual(40)
    expect(openest).toBeLessThanOrEqual(-18)
    expect(lean.indexOf(roundest)).toBeLessThan(lean.indexOf(openest))
  })
})

describe('sit to stand', () => {
  it('leaves the seat only after the lean', () => {
    const poses = step('sit-to-stand', 1)
    const leaves = poses.findIndex(({ root }) => root[1] < -27 - slack)
    expect(poses[leaves]?.turn.thorax).toBeGreaterThan(25)
    for (const pose of poses.slice(0, leaves)) {
      expect(Math.abs(pose.root[1] + 27)).toBeLessThanOrEqual(slack)
    }
  })

  it('stands straight above feet that never moved', () => {
    const poses = [0, 1, 2].flatMap((index) => step('sit-to-stand', index))
    const start = joints(poses[0] ?? expect.fail())
    for (const pose of poses) {
      for (const side of both) {
        expect(distance(joints(pose)[side].ankle, start[side].ankle)).toBeLessThanOrEqual(slack)
      }
    }
    const tall = joints(poses.at(-1) ?? expect.fail())
    expect(Math.abs(tall.pelvis[0] - start.B.ankle[0])).toBeLessThan(1)
    expect(tall.pelvis[1]).toBeLessThan(-49)
  })

  it('shakes one leg at a time and stands on the other', () => {
    const lifted = step('sit-to-stand', 3).map((pose) =>
      both.map((side) => joints(pose)[side].ankle[1] < -4.5),
    )
    for (const side of [0, 1]) expect(lifted.some((legs) => legs[side])).toBe(true)
    for (const legs of lifted) expect(legs).toContain(false)
  })
})
