import { describe, expect, it } from 'vitest'

import { choreographyOf } from '../../../renderer/figure/choreography.ts'
import { distance } from '../../../renderer/figure/geometry.ts'
import { joints, type Joints, type Limb } from '../../../renderer/figure/joints.ts'
import { mirrored } from '../../../renderer/figure/mirror.ts'
import { keyPoses, poseAt, type StepMotion } from '../../../renderer/figure/motion.ts'
import { sides, type Pose } from '../../../renderer/figure/pose.ts'
import { pose } from '../../../renderer/figure/poses.ts'
import { propShapes } from '../../../renderer/figure/props.ts'
import type { VariantKey } from '#core/routines'

const standing = [
  'ball-massage-wall',
  'band-pull-aparts',
  'band-rows',
  'desk-lat-stretch',
  'doorway-pec-stretch',
  'face-pulls',
  'hip-flexor-stretch',
  'serratus-wall-press',
  'standing-side-bend',
  'wall-slides',
  'ytw-raises',
]

/** Contacts may drift this far, in units of a figure 100 tall. */
const slack = 0.7
/** One frame of a screen, in ms. */
const frame = 16

const motionsOf = (id: string, variant: VariantKey): readonly StepMotion[] =>
  choreographyOf(id).variants[variant] ?? expect.fail(`${id} has no ${variant} variant`)

const motionOf = (id: string, variant: VariantKey, step: number): StepMotion =>
  motionsOf(id, variant)[step] ?? expect.fail(`${id}, ${variant} has no step ${step}`)

/** A motion as it is seen: two repetitions, or the way and a moment of the hold. */
function seen(id: string, motion: StepMotion, every = 100): Pose[] {
  const length = motion.kind === 'cycle' ? 2 * (motion.every ?? 5_000) : motion.within + 1_000
  return Array.from({ length: Math.ceil(length / every) }, (_, index) =>
    poseAt(motion, index * every, choreographyOf(id).bearing, 5_000),
  )
}

/** Each frame of a screen with the one before it. */
function inFrames(id: string, motion: StepMotion): (readonly [Joints, Joints])[] {
  const frames = seen(id, motion, frame).map(joints)
  return frames.map((now, index) => [frames[index - 1] ?? now, now])
}

/** Where a motion ends up: the pose that is held, or the far end of a repetition. */
function aim(motion: StepMotion): Joints {
  const found =
    motion.kind === 'cycle'
      ? motion.frames[Math.floor(motion.frames.length / 2)]?.[0]
      : motion.path.at(-1)
  return joints(found ?? expect.fail())
}

const limbs: readonly Limb[] = ['elbow', 'wrist', 'knee', 'ankle', 'toe']

describe.each(standing)('%s', (id) => {
  const motions = Object.values(choreographyOf(id).variants).flat()

  it('never jumps', () => {
    for (const motion of motions) {
      const steps = inFrames(id, motion).flatMap(([before, now]) =>
        sides.flatMap((side) => limbs.map((limb) => distance(before[side][limb], now[side][limb]))),
      )
      expect(Math.max(...steps)).toBeLessThan(3)
    }
  })

  it('slides no foot along the floor', () => {
    const floor = Math.max(...motions.flatMap(keyPoses).map((key) => joints(key).B.ankle[1]))
    const slid = motions
      .flatMap((motion) => inFrames(id, motion))
      .flatMap(([before, now]) =>
        sides.map((side) => [before[side].ankle, now[side].ankle] as const),
      )
      .filter((ankles) => ankles.every(([, y]) => y > floor - 0.05))
      .map(([[from], [to]]) => Math.abs(to - from))
    expect(Math.max(...slid)).toBeLessThan(0.1)
  })

  it('goes into every step from where it is', () => {
    for (const variant of Object.values(choreographyOf(id).variants)) {
      for (const [index, motion] of variant.entries()) {
        const before = variant[index - 1]
        const last = before && keyPoses(before).at(-1)
        const first = seen(id, motion)[0]
        if (last === undefined || first === undefined) continue
        for (const side of sides) {
          for (const limb of limbs) {
            const [was, is] = [joints(last)[side][limb], joints(first)[side][limb]]
            expect(distance(was, is), limb).toBeLessThan(0.01)
          }
        }
      }
    }
  })

  it('bends no knee backwards', () => {
    for (const now of motions.flatMap((motion) => seen(id, motion))) {
      if (now.view === 'front') continue
      for (const side of sides) {
        const { hip, knee, ankle } = joints(now)[side]
        const down = (knee[1] - hip[1]) / (ankle[1] - hip[1])
        expect(knee[0] - (hip[0] + (ankle[0] - hip[0]) * down)).toBeGreaterThan(-0.5)
      }
    }
  })
})

describe.each([
  'band-rows',
  'face-pulls',
  'serratus-wall-press',
  'desk-lat-stretch',
  'hip-flexor-stretch',
])('%s', (id) => {
  it('bends no elbow the wrong way', () => {
    const motions = Object.values(choreographyOf(id).variants).flat()
    for (const { turn } of motions.flatMap((motion) => seen(id, motion))) {
      const bend = ((((turn.upperArmB - turn.forearmB) % 360) + 540) % 360) - 180
      expect(bend).toBeGreaterThan(-6)
      expect(bend).toBeLessThan(150)
    }
  })
})

describe('hands', () => {
  it.each([
    ['serratus-wall-press', [1, 2], 'wall'],
    ['desk-lat-stretch', [0, 1, 2, 3, 4, 5], 'desk'],
    ['hip-flexor-stretch', [0, 1, 2, 3, 4], 'desk'],
  ] as const)('stay on what they lean on: %s', (id, steps, kind) => {
    const prop = choreographyOf(id).props.find((each) => each.kind === kind)
    const spot = joints(choreographyOf(id).still.pose).B.wrist
    if (prop?.kind === 'wall') expect(prop.at - spot[0]).toBeCloseTo(2.2, 0)
    else if (prop?.kind === 'desk') {
      expect(spot[0] - prop.at).toBeCloseTo(1, 0)
      expect(-spot[1] - prop.height).toBeCloseTo(1.7, 0)
    } else expect.fail(`${id} has nothing to lean on`)
    for (const step of steps) {
      for (const now of seen(id, motionOf(id, 'short', step)).map(joints)) {
        for (const side of sides) {
          expect(distance(now[side].wrist, spot)).toBeLessThanOrEqual(slack)
        }
      }
    }
  })

  it('lie on the frame of the doorway, elbows level with the shoulders, then higher', () => {
    const holds = [1, 3, 5].map((step) => motionOf('doorway-pec-stretch', 'standard', step))
    const [first, second, third] = holds.map((motion) => aim(motion).B)
    if (!first || !second || !third) expect.fail()
    expect(Math.abs(first.elbow[1] - first.shoulder[1])).toBeLessThan(3.5)
    expect(second.wrist[1]).toBeCloseTo(first.wrist[1])
    expect(third.wrist[1]).toBeLessThan(first.wrist[1] - 3)
    for (const { elbow, wrist, shoulder } of [first, second, third]) {
      expect(elbow[0]).toBeCloseTo(wrist[0])
      expect(shoulder[0]).toBeGreaterThan(elbow[0] + 5)
    }
    const leaning = seen('doorway-pec-stretch', motionOf('doorway-pec-stretch', 'short', 1))
    for (const now of leaning) {
      expect(distance(joints(now).B.wrist, first.wrist)).toBeLessThanOrEqual(slack)
    }
  })

  it('put the other foot through the doorway the second time', () => {
    const [first, second] = [1, 3].map((step) =>
      aim(motionOf('doorway-pec-stretch', 'short', step)),
    )
    if (!first || !second) expect.fail()
    expect(first.A.ankle[0]).toBeGreaterThan(first.B.ankle[0] + 15)
    expect(second.B.ankle[0]).toBeGreaterThan(second.A.ankle[0] + 15)
  })

  it('rest on the hip while the other arm reaches over', () => {
    for (const now of [1, 2, 3].flatMap((step) =>
      seen('standing-side-bend', motionOf('standing-side-bend', 'short', step)),
    )) {
      expect(distance(joints(now).A.hand, joints(now).A.hip)).toBeLessThan(9)
    }
    const { B, head } = aim(motionOf('standing-side-bend', 'short', 1))
    expect(B.hand[1]).toBeLessThan(head[1])
    expect(B.hand[0]).toBeLessThan(B.shoulder[0])
  })

  it('row until the elbows are behind the back, and come to brow and ears', () => {
    const row = aim(motionOf('band-rows', 'standard', 1))
    expect(row.B.elbow[0]).toBeLessThan(row.c7[0] - 5)
    const [brow, ears] = [1, 3].map((step) => aim(motionOf('face-pulls', 'standard', step)))
    if (!brow || !ears) expect.fail()
    expect(brow.B.hand[0] - brow.head[0]).toBeCloseTo(8, -1)
    expect(Math.abs(brow.B.hand[1] - brow.head[1])).toBeLessThan(5)
    expect(distance(ears.B.hand, ears.head)).toBeLessThan(5)
  })

  it('write a Y, a T and a W', () => {
    const [y, t, w] = [1, 3, 5].map((step) => aim(motionOf('ytw-raises', 'standard', step)))
    if (!y || !t || !w) expect.fail()
    expect(y.B.hand[1]).toBeLessThan(y.head[1] - 10)
    expect(y.B.hand[0]).toBeGreaterThan(y.B.shoulder[0] + 15)
    expect(Math.abs(t.B.hand[1] - t.B.shoulder[1])).toBeLessThan(2)
    expect(w.B.elbow[1]).toBeGreaterThan(w.B.shoulder[1] + 5)
    expect(w.B.hand[1]).toBeLessThan(w.B.shoulder[1])
  })
})

const { props: ballAndWall } = choreographyOf('ball-massage-wall')

/** Where the middle of the ball is, on the axis down. */
function ballAt(pose: Pose): number {
  const shapes = propShapes(ballAndWall, pose, joints(pose)).behind
  const d = shapes.find(({ name }) => name.startsWith('ball'))?.d ?? expect.fail()
  return Number(d.split(/[M a]/)[2])
}

describe('the ball at the wall', () => {
  const { variants, bearing } = choreographyOf('ball-massage-wall')
  const rolling = variants.standard?.[1] ?? expect.fail()
  const [tall, low] = [0, 3_500].map((at) => poseAt(rolling, at, bearing))
  if (!tall || !low) expect.fail()

  it('stays between wall and back', () => {
    const [start] = joints(tall).c7
    for (const now of seen('ball-massage-wall', rolling)) {
      expect(Math.abs(joints(now).c7[0] - start)).toBeLessThanOrEqual(slack)
    }
  })

  it('rolls half as far as the back slides', () => {
    const slid = joints(low).c7[1] - joints(tall).c7[1]
    expect(slid).toBeGreaterThan(5)
    expect(ballAt(low) - ballAt(tall)).toBeCloseTo(slid / 2, 1)
  })
})

describe('a mirror', () => {
  it('puts every joint on the other side, at the same height', () => {
    const drawn = pose('side.bend')
    const [before, after] = [joints(drawn), joints(mirrored(drawn))]
    expect(after.head[0]).toBeCloseTo(-before.head[0])
    expect(after.A.hand[0]).toBeCloseTo(-before.B.hand[0])
    expect(after.A.hand[1]).toBeCloseTo(before.B.hand[1])
    expect(mirrored(mirrored(drawn))).toEqual(drawn)
  })
})
