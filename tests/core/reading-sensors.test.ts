import { expect, it } from 'vitest'

import { minutes, seconds } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'

/** How often microphone, camera and the like were read. */
const reads = (day: Desk) => day.log.filter(({ type }) => type === 'readSignals').length

it('nobody listens in on somebody who types, until a prompt is due', () => {
  const day = desk({ settings: { postureCue: false } })
  day.type(minutes(29))
  expect(reads(day)).toBe(0)
  day.type(minutes(2))
  expect(reads(day)).toBe(1)
})

it('a silence of a minute may be a call: only then are the sensors read', () => {
  const day = desk()
  day.type(minutes(5))
  day.leave(seconds(59))
  expect(reads(day)).toBe(0)
  day.wait(seconds(1))
  expect(reads(day)).toBe(1)
})

it('behind a lock there is no call to find', () => {
  const day = desk()
  day.type(minutes(5))
  day.lock(false)
  day.leave(minutes(10))
  expect(reads(day)).toBe(0)
})

it('after a sleep, a computer that nobody touches looks for no call', () => {
  const day = desk()
  day.type(minutes(5))
  day.use('still')
  day.time.freeze(minutes(30))
  day.wait(minutes(10))
  expect(reads(day)).toBe(0)
})

it('a break is no silence', () => {
  const day = desk()
  day.type(minutes(5))
  day.press({ type: 'started', choice: null })
  day.leave(seconds(115))
  expect(reads(day)).toBe(0)
})
