import { describe, expect, it } from 'vitest'

import { checkRoutine } from '#core/routine-faults'

import {
  emptyDraft,
  emptyStep,
  formOf,
  routineIn,
  type DraftRoutine,
  type DraftStep,
} from '../../../../../renderer/home/routines/own/draft.ts'
import {
  changed,
  insertedAfter,
  mirrored,
  moved,
  sidesOf,
  without,
  withStep,
} from '../../../../../renderer/home/routines/own/draft-steps.ts'
import { withSteps } from '../../../../../renderer/home/routines/own/draft-variants.ts'
import { catalogue } from '../../../../support/catalogue.ts'

const words = { left: 'left', right: 'right' }
const step = (key: number, change: Partial<DraftStep> = {}): DraftStep => ({
  ...emptyStep(key, 'hold', 30),
  text: `step ${key}`,
  ...change,
})
const keys = (steps: readonly DraftStep[]) => steps.map(({ key }) => key)
const three = [step(1), step(2), step(3)]

/** The steps of a routine of one version after its sides were mirrored. */
function mirror(steps: readonly DraftStep[]): readonly DraftStep[] {
  const routine: DraftRoutine = { ...emptyDraft().routine, variants: [{ key: 'short', steps }] }
  return mirrored(routine, { key: 'short', steps }, words)
}
const told = (steps: readonly DraftStep[]) => steps.map(({ side, text }) => `${side}: ${text}`)

describe('steps', () => {
  it('change one by one', () => {
    expect(withStep(three, 2, { breath: 'out' }).map(({ breath }) => breath)).toEqual([
      '',
      'out',
      '',
    ])
    expect(keys(without(three, 2))).toEqual([1, 3])
    expect(keys(insertedAfter(three, 1, step(9)))).toEqual([1, 9, 2, 3])
  })

  it('move up and down, and stay at the end of their way', () => {
    expect(keys(moved(three, 2, -1))).toEqual([2, 1, 3])
    expect(keys(moved(three, 2, 1))).toEqual([1, 3, 2])
    expect(moved(three, 1, -1)).toBe(three)
    expect(moved(three, 3, 1)).toBe(three)
  })
})

describe('repetitions', () => {
  it('make the seconds of their step', () => {
    const repeated = changed(step(1), { kind: 'reps' })
    expect(repeated).toMatchObject({ reps: 5, secondsPerRep: 6, seconds: 30 })
    expect(changed(repeated, { reps: 8 })).toMatchObject({ seconds: 48 })
    expect(changed(repeated, { secondsPerRep: 4 })).toMatchObject({ seconds: 20 })
  })

  it('are gone when the step repeats no more, and its length stays', () => {
    const held = changed(changed(step(1), { kind: 'reps', reps: 4 }), { kind: 'hold' })
    expect(held).toMatchObject({ reps: null, secondsPerRep: null, seconds: 24 })
  })
})

describe('the two sides', () => {
  const right = step(2, {
    side: 'right',
    text: 'Slide your right arm. Right.',
    breath: 'to the right',
  })

  it('count what works, and nothing else', () => {
    const rest = step(3, { side: 'left', kind: 'rest', seconds: 90 })
    expect(sidesOf([step(1), right, rest])).toEqual({ left: 0, right: 30 })
  })

  it('become equal by a copy of what the first does, in the words for the other', () => {
    const steps = mirror([step(1, { kind: 'setup' }), right, step(3, { kind: 'release' })])
    expect(told(steps)).toEqual([
      'none: step 1',
      'right: Slide your right arm. Right.',
      'left: Slide your left arm. Left.',
      'none: step 3',
    ])
    expect(steps[2]?.breath).toBe('to the left')
    expect(new Set(keys(steps)).size).toBe(4)
  })

  it('keep their places where both have as many steps', () => {
    const left = (key: number) => step(key, { side: 'left', text: 'old', seconds: 5 })
    const steps = mirror([
      right,
      left(3),
      step(4),
      { ...right, key: 5, text: 'Right again' },
      left(6),
    ])
    expect(told(steps)).toEqual([
      'right: Slide your right arm. Right.',
      'left: Slide your left arm. Left.',
      'none: step 4',
      'right: Right again',
      'left: Left again',
    ])
    expect(keys(steps)).toEqual([2, 3, 4, 5, 6])
    expect(sidesOf(steps)).toEqual({ left: 60, right: 60 })
  })

  it('repeat a rest between two steps of one side too', () => {
    const steps = mirror([
      right,
      step(3, { kind: 'rest' }),
      { ...right, key: 4 },
      step(5, { side: 'left' }),
    ])
    expect(steps.map(({ side }) => side)).toEqual([
      'right',
      'none',
      'right',
      'left',
      'none',
      'left',
    ])
  })

  it('leave words alone that only contain them', () => {
    const bright = step(1, { side: 'left', text: 'Leftover, bright left' })
    expect(told(mirror([bright]))[1]).toBe('right: Leftover, bright right')
  })

  it('need no mirror where no side is named', () => {
    expect(mirror(three)).toBe(three)
  })

  it.each(catalogue.map((one) => [one.id, one] as const))(
    'of %s are sound whichever of its steps was taken away before',
    (_id, one) => {
      const form = formOf(one, false)
      for (const variant of form.variants) {
        for (const gone of variant.steps) {
          const left = { ...variant, steps: without(variant.steps, gone.key) }
          if (left.steps.length === 0) continue
          const steps = mirrored(withSteps(form, left.key, left.steps), left, words)
          const checked = checkRoutine(routineIn(withSteps(form, left.key, steps), one.id))
          expect(checked.sound ? [] : checked.faults.filter(isOfSides)).toEqual([])
        }
      }
    },
  )
})

const isOfSides = ({ problem }: { readonly problem: { readonly code: string } }) =>
  problem.code === 'sides'
