import { describe, expect, it } from 'vitest'

import needle from '../../../assets/routines/thread-the-needle.json' with { type: 'json' }
import { blend, breathFor, breathing } from '../../../renderer/figure/blend.ts'
import { choreographed, choreographyOf, isFlipped } from '../../../renderer/figure/choreography.ts'
import { distance } from '../../../renderer/figure/geometry.ts'
import { joints } from '../../../renderer/figure/joints.ts'
import { mirrored } from '../../../renderer/figure/mirror.ts'
import { contactsTo, keyPoses, poseAt, type StepMotion } from '../../../renderer/figure/motion.ts'
import type { Pose, Side } from '../../../renderer/figure/pose.ts'
import { catalogue } from '../../support/catalogue.ts'
import { depth, planted, stretch } from './support.ts'

/** Contacts may drift this far, and joints sink this deep, in units of a figure 100 tall. */
const slack = 0.7
const samplesPerSegment = 20
const shares = Array.from(
  { length: samplesPerSegment + 1 },
  (_, index) => index / samplesPerSegment,
)

/** A motion at 20 moments of each of its segments, and through a breath where it holds. */
function sampled(motion: StepMotion, choreography: ReturnType<typeof choreographyOf>): Pose[] {
  const segments = keyPoses(motion).length - 1
  const length = motion.kind === 'cycle' ? 5_000 : motion.within + 5_000
  const count = (segments + 1) * samplesPerSegment * 2
  return Array.from({ length: count }, (_, index) =>
    poseAt(motion, (index / count) * length, choreography.bearing, 5_000),
  )
}

const all = [...choreographed, ['walk', choreographyOf(null)] as const].flatMap(
  ([id, choreography]) =>
    Object.entries(choreography.variants).flatMap(([variant, motions]) =>
      motions.map((motion, step) => ({ id, variant, step, motion, choreography })),
    ),
)

describe.each(all)('$id, $variant, step $step', ({ motion, choreography }) => {
  const poses = sampled(motion, choreography)

  it('keeps every bone its length', () => {
    for (const pose of poses) expect(stretch(pose)).toBeLessThan(1e-6)
  })

  it('stays on the floor', () => {
    for (const pose of poses) expect(depth(pose)).toBeLessThanOrEqual(slack)
  })

  it('turns no bone so far between key poses that the way round is in doubt', () => {
    for (const [index, to] of keyPoses(motion).entries()) {
      const from = keyPoses(motion)[index - 1]
      if (from === undefined) continue
      for (const [bone, turn] of Object.entries(to.turn)) {
        const before = Object.entries(from.turn).find(([name]) => name === bone)?.[1] ?? turn
        const swing = Math.abs(((((turn - before) % 360) + 540) % 360) - 180)
        expect(swing, bone).toBeLessThanOrEqual(172)
      }
    }
  })
})

describe.each(all)('$id, $variant, step $step', ({ motion, choreography }) => {
  const bearing = motion.bearing ?? choreography.bearing
  const poses = keyPoses(motion)

  it('leaves planted feet and knees where they are, and planted hands, unless they slide', () => {
    for (const [index, to] of poses.entries()) {
      const from = poses[index - 1] ?? to
      const contacts = contactsTo(motion, index, choreography.bearing)
      for (const { name, at, place } of planted(contacts, from, to)) {
        for (const share of shares) {
          const strayed = distance(at(blend(from, to, share, contacts)), place(share))
          expect(strayed, `${name} on the way to key pose ${index}`).toBeLessThanOrEqual(slack)
        }
      }
    }
  })

  it('leaves what is planted where it is in a round that flows, too', () => {
    if (motion.kind !== 'cycle' || motion.flows !== true) return
    const [start] = motion.frames[0]
    const contacts = contactsTo(motion, poses.length - 1, choreography.bearing)
    for (const pose of sampled({ ...motion, enter: [] }, choreography)) {
      for (const { name, at, place } of planted(contacts, start, start)) {
        expect(distance(at(pose), place(0)), name).toBeLessThanOrEqual(slack)
      }
    }
  })

  it('leaves resting hands where they are in a breath', () => {
    const held = poses.at(-1) ?? expect.fail()
    for (const side of bearing.resting) {
      const inhaled = joints(breathing(held, breathFor / 4, bearing.resting))
      expect(distance(inhaled[side].wrist, joints(held)[side].wrist)).toBeLessThanOrEqual(slack)
    }
  })

  it('ends a round where it began', () => {
    if (motion.kind === 'cycle') expect(motion.frames.at(-1)?.[0]).toBe(motion.frames[0][0])
  })
})

describe('thread the needle', () => {
  const needleMotions = choreographyOf('thread-the-needle')
  const motions = Object.values(needleMotions.variants).flat()

  it('keeps both knees on one spot', () => {
    const start = joints(keyPoses(motions[0] ?? expect.fail())[0] ?? expect.fail())
    for (const pose of motions.flatMap((motion) => sampled(motion, needleMotions))) {
      for (const side of ['A', 'B'] as const) {
        expect(distance(joints(pose)[side].knee, start[side].knee)).toBeLessThanOrEqual(slack)
      }
    }
  })

  it('keeps the supporting hand planted through a repetition, and when sitting back', () => {
    const start = joints(keyPoses(motions[0] ?? expect.fail())[0] ?? expect.fail())
    const planted = motions.filter(
      (motion) => motion.kind === 'cycle' || motion === motions[motions.length - 1],
    )
    expect(planted.length).toBeGreaterThan(1)
    for (const pose of planted.flatMap((motion) => sampled(motion, needleMotions))) {
      expect(distance(joints(pose).A.wrist, start.A.wrist)).toBeLessThanOrEqual(slack)
    }
  })

  it('slides the supporting hand along the floor and never lifts it', () => {
    for (const pose of motions.flatMap((motion) => sampled(motion, needleMotions))) {
      const [, height] = joints(pose).A.wrist
      expect(height).toBeGreaterThanOrEqual(-3 - slack)
    }
  })
})

it('leaves feet where they are on the towel', () => {
  const choreography = choreographyOf('towel-extension')
  const poses = Object.values(choreography.variants)
    .flat()
    .flatMap((motion) => sampled(motion, choreography))
  const first = joints(poses[0] ?? expect.fail())
  for (const pose of poses) {
    for (const side of ['A', 'B'] as Side[]) {
      expect(distance(joints(pose)[side].ankle, first[side].ankle)).toBeLessThanOrEqual(slack)
      expect(distance(joints(pose)[side].toe, first[side].toe)).toBeLessThanOrEqual(slack)
    }
  }
})

it('leaves resting hands where they are in a breath', () => {
  const choreography = choreographyOf('towel-extension')
  const held = choreography.variants.long?.[2] ?? expect.fail()
  const start = joints(poseAt(held, 0, choreography.bearing))
  const inhaled = joints(poseAt(held, 1_250, choreography.bearing))
  expect(distance(start.c7, inhaled.c7)).toBeGreaterThan(0.3)
  expect(distance(start.B.wrist, inhaled.B.wrist)).toBeLessThan(0.01)
})

it('knows every routine there is', () => {
  expect(choreographed.map(([id]) => id)).toEqual(catalogue.map(({ id }) => id))
})

it.each(catalogue)(
  'has one motion for every step of $id, and a round for every repetition',
  ({ id, variants }) => {
    const choreography = choreographyOf(id)
    for (const { key, steps } of variants) {
      const motions = choreography.variants[key]
      expect(motions).toHaveLength(steps.length)
      for (const [index, step] of steps.entries()) {
        if (step.kind === 'reps') expect(motions?.[index]?.kind).toBe('cycle')
      }
    }
  },
)

/** Between two steps a figure seen from the front may change over to the other side. */
function changesOver(id: string, variant: string, index: number): boolean {
  const routine = catalogue.find((each) => each.id === id)
  const steps = routine?.variants.find(({ key }) => key === variant)?.steps ?? []
  return isFlipped(steps, index) !== isFlipped(steps, index - 1)
}

it('goes on in each step from where the step before left off, or from its mirror image', () => {
  for (const [id, choreography] of choreographed) {
    for (const [variant, motions] of Object.entries(choreography.variants)) {
      for (const [index, motion] of motions.entries()) {
        const last = keyPoses(motions[index - 1] ?? motion).at(-1)
        const first = keyPoses(motion)[0] ?? expect.fail()
        if (index === 0 || first === last) continue
        const step = `${id}, ${variant}, step ${index}`
        expect(changesOver(id, variant, index), step).toBe(true)
        expect(mirrored(first), step).toEqual(last)
      }
    }
  }
})

it('shows the working side as the near one', () => {
  const steps = needle.variants[0]?.steps.map(({ side }) => ({ side: side as 'left' | 'none' }))
  expect(steps?.map((_, index) => isFlipped(steps, index))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
  expect(isFlipped([{ side: 'both' }], 0)).toBe(false)
})
