import { describe, expect, it } from 'vitest'

import { snapshotOf, libraryOf } from '#core/view'
import { minutes, seconds } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { desk } from '../support/desk.ts'

const slides = { routineId: 'wall-slides', variant: 'short' } as const

describe('the library', () => {
  it('has every routine, with what was said of it and why it is left out', () => {
    const day = desk({ settings: { starred: ['cat-cow'] } })
    day.type(minutes(10))
    day.press({ type: 'started', choice: slides })
    day.press({ type: 'madeReady' })
    day.leave(seconds(95))
    day.press({ type: 'rated', rating: 'liked' })
    const turn = { now: day.time.clock.now(), catalogue }
    const entries = libraryOf(day.state(), turn, (id) => id === 'walk-break')
    const of = (id: string) => entries.find(({ routine }) => routine.id === id)
    expect(entries.map(({ routine }) => routine.id)).toEqual(catalogue.map(({ id }) => id))
    expect(of('wall-slides')).toMatchObject({ rating: 'liked', own: false, leftOut: null })
    expect(of('walk-break')).toMatchObject({ rating: null, own: true, starred: false })
    expect(of('cat-cow')).toMatchObject({ starred: true, leftOut: { code: 'place' } })
  })

  it('says when the lists were answered, and how much they leave', () => {
    const day = desk()
    const { care } = day.snapshot()
    expect(care).toMatchObject({ answer: 'none', off: null, remaining: 32, total: 32 })
    expect(care.answeredAt).toBe(day.wallNow())
    const isNew = desk({ isNew: true })
    expect(
      snapshotOf(isNew.state(), { now: isNew.time.clock.now(), catalogue }).care,
    ).toMatchObject({ answer: null, answeredAt: null, screenIsDue: true })
  })
})
