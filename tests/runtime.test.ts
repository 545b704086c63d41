import { describe, expect, it } from 'vitest'

import type { Routine, Step } from '#core/routines'
import { minutes, seconds } from '#core/time'

import { catalogue } from './support/catalogue.ts'
import { desk, type Desk } from './support/desk.ts'

const shipped = catalogue.find(({ id }) => id === 'thread-the-needle') as Routine
const firstStep = shipped.variants[0]?.steps[0] as Step
const mine: Routine = { ...shipped, id: 'my-needle', name: 'My needle' }
const choice = { routineId: 'my-needle', variant: 'short' } as const

/** The same routine, seated, after an edit that took most of it away. */
const edited: Routine = {
  ...mine,
  name: 'Edited',
  movementClass: 'seated',
  variants: [
    {
      key: 'short',
      totalSeconds: 5,
      steps: [{ ...firstStep, seconds: 5 }],
    },
  ],
}

/** What the library calls the person's own routine. */
const namesIn = (day: Desk) =>
  day.library().flatMap(({ routine: { id, name } }) => (id === 'my-needle' ? [name] : []))

/** Somebody in the middle of their own routine. */
function inTheMiddle() {
  const day = desk({ catalogue: [...catalogue, mine] })
  day.type(minutes(20))
  day.press({ type: 'started', choice })
  day.press({ type: 'madeReady' })
  day.leave(seconds(20))
  return day
}

describe('a break under way', () => {
  it.each([
    ['changed', [...catalogue, edited]],
    ['deleted', catalogue],
  ])('goes on as it was when its routine is %s', (_, next) => {
    const [touched, left] = [inTheMiddle(), inTheMiddle()]
    touched.useCatalogue(next)
    expect(touched.snapshot().breakView).toEqual(left.snapshot().breakView)
    for (const day of [touched, left]) day.leave(minutes(2))
    expect(touched.snapshot().breakView).toEqual(left.snapshot().breakView)
    expect(touched.snapshot().breakView).toMatchObject({ kind: 'done', outcome: 'taken' })
    expect(touched.journal()).toEqual(left.journal())
  })

  it('keeps its setup card too', () => {
    const day = desk({ catalogue: [...catalogue, mine] })
    day.type(minutes(20))
    day.press({ type: 'started', choice })
    day.useCatalogue(catalogue)
    expect(day.snapshot().breakView).toMatchObject({
      kind: 'setup',
      routine: { name: 'My needle' },
    })
    day.press({ type: 'madeReady' })
    expect(day.snapshot().breakView).toMatchObject({ kind: 'player' })
  })

  it('does not keep the next one from what is new', () => {
    const day = inTheMiddle()
    day.useCatalogue([...catalogue, edited])
    day.leave(minutes(2))
    expect(day.snapshot().breakView).toMatchObject({ routine: { name: 'My needle' } })
    day.press({ type: 'started', choice })
    expect(day.snapshot().breakView).toMatchObject({ kind: 'setup', routine: { name: 'Edited' } })
  })

  it('gives its setup card up for a routine that is new, and for nothing else', () => {
    const day = desk()
    const needle = { ...choice, routineId: 'thread-the-needle' }
    day.type(minutes(20))
    day.press({ type: 'started', choice: needle })
    day.useCatalogue([...catalogue.filter(({ id }) => id !== 'thread-the-needle'), mine])
    day.press({ type: 'started', choice: { ...choice, routineId: 'not there' } })
    expect(day.snapshot().breakView).toMatchObject({
      kind: 'setup',
      routine: { id: 'thread-the-needle' },
    })
    day.press({ type: 'started', choice })
    expect(day.snapshot().breakView).toMatchObject({ kind: 'setup', routine: { id: 'my-needle' } })
  })

  it('is over before what is new holds, and the library shows it at once', () => {
    const day = inTheMiddle()
    day.useCatalogue([...catalogue, edited])
    expect(namesIn(day)).toEqual(['Edited'])
    day.press({ type: 'breakClosed' })
    day.press({ type: 'breakClosed' })
    day.press({ type: 'started', choice })
    expect(day.snapshot().breakView).toMatchObject({ routine: { name: 'Edited' } })
  })
})

describe('a routine that was deleted', () => {
  it('cannot be begun any more', () => {
    const day = desk({ catalogue: [...catalogue, mine] })
    day.type(minutes(20))
    day.useCatalogue(catalogue)
    day.press({ type: 'started', choice })
    expect(day.snapshot().breakView.kind).toBe('none')
  })
})
