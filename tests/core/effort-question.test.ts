import { describe, expect, it } from 'vitest'

import { asksEffort, cameEasyTwice } from '#core/effort-question'
import { programmeFrom, type Programme } from '#core/programme'
import { minutes } from '#core/time'

import { catalogue } from '../support/catalogue.ts'
import { desk } from '../support/desk.ts'

const day = desk({ start: '2026-11-16T09:00:00Z' })
const turn = { now: day.time.clock.now(), catalogue }
const programme = programmeFrom('four-weeks', '2026-11-09')

const asks = (
  routineId: string | null,
  plan: Programme | null = programme,
  outcome: 'taken' | 'partial' = 'taken',
) =>
  asksEffort(
    { ...day.state(), programme: plan },
    {
      choice: routineId === null ? null : { routineId, variant: 'standard' },
      outcome,
      stopReason: null,
    },
    turn,
  )

describe('how it felt is asked (content E1)', () => {
  it.each(['band-pull-aparts', 'band-rows', 'face-pulls', 'ytw-raises', 'bird-dog'])(
    'after %s, while a plan runs',
    (routineId) => {
      expect(asks(routineId)).toBe(true)
      expect(asks(routineId, null)).toBe(false)
      expect(asks(routineId, { ...programme, maintains: true })).toBe(false)
      expect(asks(routineId, programmeFrom('four-weeks', '2026-11-17'))).toBe(false)
    },
  )

  it('after nothing else, nor after a part of it', () => {
    expect(asks('wall-slides')).toBe(false)
    expect(asks(null)).toBe(false)
    expect(asks('band-rows', programme, 'partial')).toBe(false)
  })
})

const easy = (startedOn: string): Programme => ({
  ...programmeFrom('four-weeks', startedOn),
  felt: { 'band-rows': 2 },
})

const cameEasy = (plan: Programme | null) =>
  cameEasyTwice({ ...day.state(), programme: plan }, 'band-rows', turn)

it('tells the setup card that it came easy twice, in the last week', () => {
  expect(cameEasy(easy('2026-10-26'))).toBe(true)
  expect(cameEasy(easy('2026-11-09'))).toBe(false)
  expect(cameEasy(null)).toBe(false)
})

it('is part of what the windows are told', () => {
  const someone = desk({ start: '2026-11-18T09:00:00Z', settings: { equipment: ['band'] } })
  someone.press({ type: 'programmeStarted', form: 'four-weeks', on: '2026-11-18' })
  someone.press({
    type: 'started',
    choice: { routineId: 'band-pull-aparts', variant: 'short' },
  })
  expect(someone.snapshot().breakView).toMatchObject({ kind: 'setup', cameEasy: false })
  someone.press({ type: 'madeReady' })
  someone.leave(minutes(2))
  expect(someone.snapshot().breakView).toMatchObject({ kind: 'done', asksEffort: true, next: null })
})
