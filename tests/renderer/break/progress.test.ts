import { describe, expect, it } from 'vitest'

import {
  clockFace,
  leftAt,
  repetition,
  routineShare,
  stepShare,
} from '../../../renderer/break/player/progress.ts'
import { at, needle, plainBreak, playerView } from './support.ts'

describe('the player draws the clock of main', () => {
  const view = playerView(needle, 'standard', 2, 20_000)

  it('counts down to the instant at which the step ends', () => {
    expect(leftAt(view, at(0))).toBe(20_000)
    expect(leftAt(view, at(13_000))).toBe(7_000)
  })

  it('never shows less than nothing, nor more than the step, when the wall clock moves', () => {
    expect(leftAt(view, at(3_600_000))).toBe(0)
    expect(leftAt(view, at(-3_600_000))).toBe(25_000)
  })

  it('stands while the clock stands', () => {
    expect(leftAt(plainBreak, at(0))).toBe(71_000)
    expect(leftAt(plainBreak, at(50_000))).toBe(71_000)
  })

  it('knows the share of the step and of the whole routine', () => {
    expect(stepShare(view, at(7_500))).toBeCloseTo(0.5)
    expect(routineShare(view, at(7_500))).toBeCloseTo((15 + 10 + 12.5) / 180)
    expect(routineShare(plainBreak, at(0))).toBeCloseTo(49 / 120)
  })

  it('counts repetitions from one, and never past the last', () => {
    const turns = playerView(needle, 'standard', 1, 10_000)
    expect([0, 4_999, 5_001, 20_000].map((now) => repetition(turns, at(now)))).toEqual([1, 1, 2, 2])
  })
})

it('writes time left as a clock, with the second that runs', () => {
  expect([90_000, 40_001, 41_000, 9_000, 1, 0].map(clockFace)).toEqual([
    '1:30',
    '0:41',
    '0:41',
    '0:09',
    '0:01',
    '0:00',
  ])
})
