import { describe, expect, it } from 'vitest'

import { blend, breathFor, breathing } from '../../../renderer/figure/blend.ts'
import { choreographyOf } from '../../../renderer/figure/choreography.ts'
import { distance } from '../../../renderer/figure/geometry.ts'
import { joints } from '../../../renderer/figure/joints.ts'
import { poseAt } from '../../../renderer/figure/motion.ts'
import type { Point } from '../../../renderer/figure/pose.ts'
import { pose } from '../../../renderer/figure/poses.ts'
import { both, most, slack, step } from './seated-steps.ts'
import { areaIn } from './support.ts'

/** Where the near shoulder goes in a round of rolls: out from the middle, and up, in units. */
const rollOf = (index: number): Point[] =>
  step('shoulder-rolls', index).map((pose) => {
    const [x, y] = joints(pose).B.shoulder
    return [x, -y]
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
