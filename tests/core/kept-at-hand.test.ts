import { describe, expect, it } from 'vitest'

import { inMinutes, minutes, seconds } from '#core/time'
import type { Interval, JournalEntry, Rating } from '#core/journal'
import { begin } from '#core/restart'
import { defaultSettings } from '#core/settings'
import { keep } from '#core/turn'

import { desk, type Desk } from '../support/desk.ts'
import { isAsking } from '../support/telling.ts'
import { at, day as written, now } from '../support/written-day.ts'

const beginning = { settings: defaultSettings, checkpoint: null, recent: [], notice: null }

const today = (day: Desk) =>
  day
    .snapshot()
    .today.stretches.map(({ kind, start, end }) => `${kind} ${Math.round(inMinutes(end - start))}`)

describe('today', () => {
  it('is told up to this moment, with what is under way', () => {
    const day = desk()
    day.type(minutes(10))
    day.leave(minutes(4))
    day.type(minutes(3))
    expect(today(day)).toEqual(['sitting 10', 'away 4', 'sitting 3'])
  })

  it('holds what an earlier run of the app wrote down', () => {
    const day = desk()
    day.type(minutes(10))
    day.quit()
    day.wait(minutes(1))
    day.relaunch()
    day.type(minutes(3))
    expect(today(day)).toEqual(['sitting 10', 'untracked 1', 'sitting 3'])
  })
})

const interval = (end: string): Interval => {
  const [entry] = written('2025-11-03T00:00:00Z', [['sitting', 60]])
  if (entry === undefined) throw new Error('nothing was written')
  return { ...entry, end: at(end) }
}
const rating = (when: string): JournalEntry => ({
  type: 'rating',
  at: at(when),
  routineId: 'thread-the-needle',
  rating: 'liked' satisfies Rating,
})

describe('what is kept at hand', () => {
  const present = now('2025-11-05T12:00:00Z')
  const state = begin(beginning, present)
  it('is three days and an hour, by when an interval ended and when an event happened', () => {
    const kept = [interval('2025-11-02T11:00:00Z'), rating('2025-11-02T11:00:00Z')]
    const old = [interval('2025-11-02T10:59:59Z'), rating('2025-11-02T10:59:59Z')]
    expect(keep(state, [...old, ...kept], present).recent).toEqual(kept)
    expect(keep({ ...state, recent: [...old, ...kept] }, [], present).unsaved).toEqual([])
  })

  it('is added to: what was there stays, and what is new is to be saved', () => {
    const [earlier, later] = [rating('2025-11-05T11:00:00Z'), rating('2025-11-05T12:00:00Z')]
    const one = keep(state, [earlier], present)
    const two = keep(one, [later], present)
    expect(two.recent).toEqual([earlier, later])
    expect(two.unsaved).toEqual([earlier, later])
  })
})

it('a short lock does not start the wait for a pause in typing again', () => {
  const day = desk()
  day.type(minutes(31.6))
  expect(day.state().asking.kind).toBe('waiting')
  day.lock()
  day.wait(seconds(5))
  day.unlock()
  day.type(seconds(64))
  expect(isAsking(day)).toBe(true)
})
