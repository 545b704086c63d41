import { describe, expect, it } from 'vitest'

import { isForbidden, type LeftOut } from '#core/leaving-out'
import { exercisesOffReasons } from '#core/safety'
import type { BreakView, CareView } from '#core/snapshot'
import type { Instant } from '#core/time'

import { notNow } from '../../../../renderer/home/routines/routine/not-now.ts'
import { shownFor } from '../../../../renderer/home/routines/routine/preview-time.ts'
import { catalogue } from '../../../support/catalogue.ts'

const now = (leftOut: LeftOut | null, off: CareView['off'] = null, kind = 'none') =>
  notNow({ leftOut }, { care: { off } as CareView, breakView: { kind } as BreakView })

const instant = 0 as Instant
const reasons: readonly LeftOut[] = [
  { code: 'hidden', since: instant, until: instant, reason: 'dizzy' },
  { code: 'avoid', avoid: 'knee', restorable: false },
  { code: 'equipment', missing: ['ball'] },
  { code: 'place', needs: 'private' },
  { code: 'switched-off' },
]

describe('trying a routine', () => {
  it('is always possible while exercises are on', () => {
    expect(now(null)).toBeNull()
    expect(now(null, null, 'prompt')).toBeNull()
  })

  it.each(reasons)('that is left out ($code) is possible where the core allows it', (leftOut) => {
    expect(now(leftOut) === null).toBe(!isForbidden(leftOut))
  })

  it.each(exercisesOffReasons)('waits while exercises are off (%s)', (off) => {
    expect(now(null, off)).toBe('off')
  })

  it('waits for the end of a break', () => {
    expect(now(null, null, 'player')).toBe('break')
  })
})

describe('a step in the preview', () => {
  const steps = catalogue.flatMap(({ variants }) => variants.flatMap((variant) => variant.steps))

  it('is over soon, and never longer than the step', () => {
    for (const step of steps) {
      expect(shownFor(step)).toBeGreaterThan(0)
      expect(shownFor(step)).toBeLessThanOrEqual(Math.min(step.seconds, 12))
    }
  })

  it('shows whole repetitions at their own pace', () => {
    for (const step of steps.filter(({ kind }) => kind === 'reps')) {
      expect(shownFor(step) % (step.secondsPerRep ?? 0)).toBe(0)
    }
  })
})
