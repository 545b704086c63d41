import { describe, expect, it } from 'vitest'

import type { Routine, Step } from '#core/routines'

import { choreographyOf, frameOf, motionOf } from '../../../renderer/figure/choreography.ts'
import { keyPoses, poseAt } from '../../../renderer/figure/motion.ts'
import {
  choreographyFor,
  choreographyForOffer,
  movementAt,
} from '../../../renderer/figure/shown-figure.ts'
import { catalogue } from '../../support/catalogue.ts'

/** A routine of the person's own that borrows every movement of one that ships. */
const copyOf = (routine: Routine): Routine => ({
  ...routine,
  id: `my-${routine.id}`,
  variants: routine.variants.map(({ key, totalSeconds, steps }) => ({
    key,
    totalSeconds,
    steps: steps.map((step, index) => withFigure(step, `${routine.id}/${key}/${index}`)),
  })),
})

const withFigure = (step: Step, figure: string): Step => ({ ...step, figure })

const catCow = catalogue.find(({ id }) => id === 'cat-cow') as Routine
const [short] = catCow.variants
const steps = short?.steps ?? []

/** A routine of one variant with these steps. */
const own = (steps: readonly Step[], position: Routine['position'] = 'seated'): Routine => ({
  ...catCow,
  id: 'mine',
  position,
  variants: [{ key: 'short', totalSeconds: 90, steps: [...steps] }],
})

describe('a routine that borrows its movements', () => {
  it.each(catalogue.map((routine) => [routine.id, routine] as const))(
    'moves as %s does, where it borrows all of it',
    (id, routine) => {
      const [theirs, borrowed] = [choreographyOf(id), choreographyFor(copyOf(routine))]
      for (const { key, steps } of routine.variants) {
        expect(frameOf(borrowed, key).height).toBeGreaterThan(40)
        for (const [index] of steps.entries()) {
          const [one, other] = [motionOf(theirs, key, index), motionOf(borrowed, key, index)]
          expect(other.props).toEqual(one.props ?? theirs.props)
          for (const at of [0, 700, 2_300, 9_000]) {
            expect(poseAt(other, at, borrowed.bearing)).toEqual(poseAt(one, at, theirs.bearing))
          }
        }
      }
    },
  )

  it('keeps its motions from one look to the next, so that the figure goes on without a cut', () => {
    const [one, other] = [choreographyFor(copyOf(catCow)), choreographyFor(copyOf(catCow))]
    expect(motionOf(one, 'short', 1)).toBe(motionOf(other, 'short', 1))
  })

  it('tells two steps in a row with one movement apart', () => {
    const [step] = steps
    const twice = step === undefined ? [] : [step, step]
    const choreography = choreographyFor(
      own(twice.map((one) => withFigure(one, 'cat-cow/short/1'))),
    )
    expect(motionOf(choreography, 'short', 0)).not.toBe(motionOf(choreography, 'short', 1))
  })

  it('stays where it was in a step that names no movement', () => {
    const [first, second] = steps
    if (first === undefined || second === undefined) throw new Error('cat and cow has two steps')
    const choreography = choreographyFor(
      own([withFigure(first, 'towel-extension/short/1'), second]),
    )
    const [moves, stays] = [0, 1].map((index) => motionOf(choreography, 'short', index))
    expect(stays && keyPoses(stays)).toEqual([moves && keyPoses(moves).at(-1)])
  })

  it('waits as its position has it where none of its movements is known', () => {
    const unknown = steps.map((step) => withFigure(step, 'of-a-newer-version/short/0'))
    const lying = choreographyFor(own(unknown, 'floor-lying'))
    const seated = choreographyFor(own(unknown, 'seated'))
    expect(lying.still.pose).not.toEqual(seated.still.pose)
    expect(frameOf(lying, 'short').height).toBeLessThan(frameOf(seated, 'short').height)
  })

  it('has on an offer the picture of its first working step', () => {
    const offer = { routineId: 'mine', variant: 'short', name: 'Mine', position: 'seated' } as const
    const figure = 'wall-slides/short/2'
    expect(choreographyForOffer({ ...offer, figure }).still).toEqual(movementAt(figure)?.still)
    expect(choreographyForOffer(offer).still).not.toEqual(movementAt(figure)?.still)
    expect(choreographyForOffer({ ...offer, routineId: 'cat-cow' })).toBe(choreographyOf('cat-cow'))
  })
})

describe('a movement', () => {
  it('is known for every step that ships', () => {
    const unknown = catalogue
      .flatMap(copyOf)
      .flatMap(({ variants }) => variants)
      .flatMap(({ steps }) => steps)
      .filter(({ figure }) => movementAt(figure) === undefined)
    expect(unknown).toEqual([])
  })

  it('is unknown where nothing of the kind ships', () => {
    expect(movementAt(undefined)).toBeUndefined()
    expect(movementAt('cat-cow/short/99')).toBeUndefined()
    expect(movementAt('cat-cow/micro/0')).toBeUndefined()
  })
})
