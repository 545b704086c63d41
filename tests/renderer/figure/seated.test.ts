import { describe, expect, it } from 'vitest'

import type { VariantKey } from '#core/routines'

import { blend, breathFor, breathing } from '../../../renderer/figure/blend.ts'
import { choreographyOf } from '../../../renderer/figure/choreography.ts'
import { distance } from '../../../renderer/figure/geometry.ts'
import { joints } from '../../../renderer/figure/joints.ts'
import { poseAt } from '../../../renderer/figure/motion.ts'
import type { Point, Pose, Side } from '../../../renderer/figure/pose.ts'
import { pose } from '../../../renderer/figure/poses.ts'
import { areaIn } from './support.ts'

/** What is planted may drift this far, in units of a figure 100 tall. */
const slack = 0.7
const both: readonly Side[] = ['A', 'B']

/** One step of a routine at 60 moments: its way in and a breath, or one round of 4 s. */
function step(id: string, index: number, variant: VariantKey = 'short'): Pose[] {
  const { variants, bearing } = choreographyOf(id)
  const motion = variants[variant]?.[index] ?? expect.fail(`${id} has no step ${index}`)
  const length = motion.kind === 'cycle' ? (motion.every ?? 4_000) : motion.within + breathFor
  return Array.from({ length: 61 }, (_, sample) =>
    poseAt(motion, (sample / 61) * length, bearing, 4_000),
  )
}

const routine = (id: string): Pose[] =>
  (choreographyOf(id).variants.short ?? expect.fail()).flatMap((_, index) => step(id, index))

/** The moment of a step that is highest by some measure. */
const most = (poses: readonly Pose[], by: (pose: Pose) => number): Pose =>
  poses.reduce((best, next) => (by(next) > by(best) ? next : best))

/** How far a place lies above the near thigh, in units. */
function aboveThigh(pose: Pose, [x, y]: Point): number {
  const { hip, knee } = joints(pose).B
  return hip[1] + ((x - hip[0]) / (knee[0] - hip[0])) * (knee[1] - hip[1]) - y
}

/** Where the near shoulder goes in a round of rolls: out from the middle, and up, in units. */
const rollOf = (index: number): Point[] =>
  step('shoulder-rolls', index).map((pose) => {
    const [x, y] = joints(pose).B.shoulder
    return [x, -y]
  })

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

describe('cushion chest opener', () => {
  it('opens the arms behind the back, the chest in front', () => {
    const rest = joints(step('chest-opener-pillow', 0)[0] ?? expect.fail())
    const open = joints(step('chest-opener-pillow', 1).at(-1) ?? expect.fail())
    for (const side of both) expect(open[side].hand[0]).toBeLessThan(open[side].shoulder[0] - 18)
    expect(open.waist[0]).toBeGreaterThan(rest.waist[0] + 1)
  })

  it('goes wider the last time', () => {
    const [first, last] = [1, 5].map((index) =>
      joints(step('chest-opener-pillow', index, 'standard').at(-1) ?? expect.fail()),
    )
    expect(last?.B.hand[1]).toBeLessThan((first?.B.hand[1] ?? 0) - 2)
  })

  it('takes the cushion away at the end, and not before', () => {
    const { props, variants } = choreographyOf('chest-opener-pillow')
    const steps = variants.standard ?? expect.fail()
    expect(props).toContainEqual({ kind: 'cushion' })
    expect(steps.at(-1)?.props).toEqual([{ kind: 'chair', at: 0 }])
    for (const before of steps.slice(0, -1)) expect(before.props).toBeUndefined()
  })
})

describe('shoulders', () => {
  it('glide down and apart, and back', () => {
    const poses = step('scapular-setting', 1)
    const start = joints(poses[0] ?? expect.fail())
    const set = joints(most(poses, ({ span }) => span.shoulders ?? 1))
    expect(set.B.shoulder[1]).toBeGreaterThan(start.B.shoulder[1] + 1)
    expect(set.B.shoulder[0]).toBeGreaterThan(start.B.shoulder[0] + 0.4)
  })

  it('really roll: round one way, then round the other', () => {
    expect(areaIn(rollOf(1))).toBeLessThan(-1)
    expect(areaIn(rollOf(2))).toBeGreaterThan(1)
  })

  it('never stop on the way round', () => {
    for (const index of [1, 2]) {
      const path = rollOf(index)
      const speeds = path.slice(1).map((to, at) => distance(path[at] ?? to, to))
      expect(Math.min(...speeds)).toBeGreaterThan(Math.max(...speeds) / 8)
    }
  })
})

describe('neck tilts', () => {
  it('brings the head over the shoulder of the side that is said', () => {
    const tilted = joints(step('neck-tilts', 1).at(-1) ?? expect.fail())
    expect(tilted.head[0]).toBeGreaterThan(4)
    expect(tilted.c7[0]).toBeCloseTo(0)
  })

  it('lengthens the neck where the chin glides back', () => {
    const poses = step('neck-tilts', 5)
    const start = joints(poses[0] ?? expect.fail())
    const back = joints(most(poses, ({ span }) => span.neck ?? 1))
    expect(back.head[1]).toBeLessThan(start.head[1] - 1)
  })

  it('looks to both sides at the end', () => {
    const looks = step('neck-tilts', 6).map(({ look }) => look)
    expect(Math.max(...looks)).toBeGreaterThan(0.9)
    expect(Math.min(...looks)).toBeLessThan(-0.9)
    expect(looks.indexOf(Math.max(...looks))).toBeLessThan(looks.indexOf(Math.min(...looks)))
  })
})

it('looks up from the screen and into the distance', () => {
  const poses = step('eyes-far-focus', 0, 'micro')
  const [near, far] = [poses[0] ?? expect.fail(), poses.at(-1) ?? expect.fail()]
  expect(near.turn.head).toBeGreaterThan(10)
  expect(far.turn.head).toBeLessThan(-10)
})

describe('slow breathing', () => {
  it('widens the ribs for four seconds of ten, and sinks for six', () => {
    const { variants, bearing } = choreographyOf('calm-breathing')
    const breaths = variants.long?.[1] ?? expect.fail()
    const ribs = (at: number) => poseAt(breaths, at, bearing, 10_000).span.ribs ?? 1
    expect(ribs(4_000)).toBeGreaterThan(1.2)
    for (let at = 500; at <= 4_000; at += 500) expect(ribs(at)).toBeGreaterThan(ribs(at - 500))
    for (let at = 4_500; at < 10_000; at += 500) expect(ribs(at)).toBeLessThan(ribs(at - 500))
  })

  it('keeps one hand on the ribs, which carry it, and the other in the lap', () => {
    const poses = step('calm-breathing', 1)
    const start = joints(poses[0] ?? expect.fail())
    for (const pose of poses) {
      const j = joints(pose)
      expect(distance(j.B.wrist, j.waist)).toBeLessThan(7)
      expect(distance(j.A.wrist, start.A.wrist)).toBeLessThanOrEqual(slack)
    }
    const forward = poses.map((pose) => joints(pose).B.wrist[0])
    expect(Math.max(...forward) - Math.min(...forward)).toBeGreaterThan(1)
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

describe('a breath seen from the front', () => {
  it('widens the ribs and does not sway', () => {
    const held = pose('fseat.neutral')
    const inhaled = breathing(held, breathFor / 4)
    expect(inhaled.span.ribs).toBeGreaterThan(1.03)
    expect(joints(inhaled).head[0]).toBeCloseTo(joints(held).head[0])
    expect(joints(inhaled).B.shoulder[1]).toBeLessThan(joints(held).B.shoulder[1])
  })
})

it('turns a head through the middle, never jumping', () => {
  const middle = blend(pose('neck.look'), pose('neck.lookaway'), 0.5)
  expect(middle.look).toBeCloseTo(0)
})
