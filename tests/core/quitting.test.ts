import { expect, it } from 'vitest'

import { minutes, seconds } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'
import { intervals, outcomes, typeUntilAsked } from '../support/telling.ts'

const kinds = (day: Desk) =>
  intervals(day.journal()).map(({ kind, elapsedSeconds }) => `${kind} ${elapsedSeconds} s`)

it('a break in which the app is quit counts as far as it went', () => {
  const day = desk()
  day.type(minutes(10))
  day.press({ type: 'started', choice: null })
  day.leave(seconds(45))
  day.quit()
  expect(day.promptEvents()).toMatchObject([
    { outcome: 'partial', stopReason: 'interrupted', seconds: 45 },
  ])
  expect(kinds(day)).toEqual(['sitting 600 s', 'moving 45 s'])
  expect(day.windowsLeft()).toBe(0)
})

it('a prompt that shows when the app is quit was neither answered nor moved', () => {
  const day = desk()
  typeUntilAsked(day)
  day.quit()
  expect(outcomes(day)).toEqual([])
  expect(day.windowsLeft()).toBe(0)
})

it('a setup card that is open when the app is quit is no answer either', () => {
  const day = desk()
  typeUntilAsked(day)
  day.press({ type: 'started', choice: { routineId: 'towel-extension', variant: 'short' } })
  day.quit()
  expect(outcomes(day)).toEqual([])
  expect(day.windowsLeft()).toBe(0)
})

it('a silence in which the app is quit is told up to that moment', () => {
  const day = desk()
  day.type(minutes(10))
  day.leave(minutes(5))
  day.quit()
  expect(kinds(day)).toEqual(['sitting 600 s', 'away 300 s'])
})
