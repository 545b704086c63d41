import { describe, expect, it } from 'vitest'

import type { Step } from '#core/routines'

import { breathAt, breathOf } from '../../../renderer/break/player/breath.ts'
import { catalogue } from '../../support/catalogue.ts'

const step = (change: Partial<Step>): Step => ({
  kind: 'hold',
  text: 'Stay there.',
  seconds: 30,
  reps: null,
  secondsPerRep: null,
  side: 'none',
  breath: 'slow in, longer out',
  ...change,
})

const reps = (secondsPerRep: number, breath: string): Step =>
  step({ kind: 'reps', reps: 4, secondsPerRep, seconds: 4 * secondsPerRep, breath })

describe('the pace of a breath', () => {
  it('is four in and six out in a hold', () => {
    expect(breathOf(step({}))).toEqual({ inFor: 4_000, outFor: 6_000, outFirst: false })
  })

  it('is what the cue counts', () => {
    const counted = { inFor: 3_000, outFor: 5_000, outFirst: false }
    expect(breathOf(reps(8, 'in 3 s, out 5 s'))).toEqual(counted)
  })

  it("is a repetition's own, in the order of its cue", () => {
    const half = { inFor: 3_500, outFor: 3_500 }
    const up = 'in to slide up, out to draw down'
    expect(breathOf(reps(7, up))).toEqual({ ...half, outFirst: false })
    expect(breathOf(reps(7, 'out as you pull'))).toEqual({ ...half, outFirst: true })
  })

  it('is left to itself where repetitions are quick, or breath is easy in them', () => {
    expect(breathOf(reps(2, 'out on each turn'))).toBeNull()
    expect(breathOf(reps(8, 'easy breath'))).toBeNull()
    expect(breathOf(step({ breath: '' }))).toBeNull()
  })

  it("lasts as long as the figure's own where breath is easy", () => {
    const { inFor, outFor } = breathOf(step({ breath: 'easy breath' })) ?? expect.fail('no breath')
    expect(inFor + outFor).toBe(5_000)
  })

  it('fits as many breaths into a step as its cue names', () => {
    const two = breathOf(step({ breath: 'two slow breaths', seconds: 12 }))
    expect(two).toEqual({ inFor: 2_400, outFor: 3_600, outFirst: false })
    const one = breathOf(step({ kind: 'release', breath: 'one full breath', seconds: 5 }))
    expect(one).toEqual({ inFor: 2_000, outFor: 3_000, outFirst: false })
  })

  it('is no quicker than three seconds in any step of the catalogue', () => {
    const all = catalogue.flatMap(({ variants }) => variants.flatMap(({ steps }) => steps))
    for (const one of all) {
      const breath = breathOf(one)
      if (breath !== null) expect(breath.inFor + breath.outFor).toBeGreaterThanOrEqual(3_000)
    }
  })
})

describe('a breath', () => {
  const breath = { inFor: 4_000, outFor: 6_000, outFirst: false }

  it('goes in, then out, and begins again', () => {
    expect(breathAt(breath, 0)).toEqual({ way: 'in', share: 0 })
    expect(breathAt(breath, 3_000)).toEqual({ way: 'in', share: 0.75 })
    expect(breathAt(breath, 7_000)).toEqual({ way: 'out', share: 0.5 })
    expect(breathAt(breath, 12_000)).toEqual({ way: 'in', share: 0.5 })
  })

  it('begins on the way out where the cue does', () => {
    expect(breathAt({ ...breath, outFirst: true }, 0)).toEqual({ way: 'out', share: 0 })
    expect(breathAt({ ...breath, outFirst: true }, 6_000)).toEqual({ way: 'in', share: 0 })
  })
})
