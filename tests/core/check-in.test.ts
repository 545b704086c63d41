import { describe, expect, it } from 'vitest'

import { hours, minutes, seconds } from '#core/time'

import { desk } from '../support/desk.ts'
import {
  wednesday,
  days,
  at,
  view,
  kindOf,
  takeBreak,
  afterBreak,
  typeUntilPrompt,
  say,
} from './asked-for-check-ins.ts'

describe('a check-in is asked for (content C5)', () => {
  it('in the place of the card of the first break after two on a Wednesday', () => {
    const day = at(wednesday)
    expect(afterBreak(day)).toBe('check-in')
    expect(day.windowsLeft()).toBe(1)
    say(day, 3, { area: 'mid-back', words: ['stiff'], tags: ['deadline'] })
    expect(kindOf(day)).toBe('none')
    expect(day.windowsLeft()).toBe(0)
    expect(day.journal().at(-1)).toMatchObject({
      type: 'check-in',
      zone: 'Europe/London',
      score: 3,
      area: 'mid-back',
      words: ['stiff'],
      tags: ['deadline'],
    })
    expect(afterBreak(day)).toBe('none')
  })

  it.each([
    ['a Monday', '2026-11-16T14:08:00Z', 'check-in'],
    ['a Tuesday', '2026-11-17T14:08:00Z', 'none'],
    ['a Thursday', '2026-11-19T14:08:00Z', 'none'],
    ['a Friday', '2026-11-20T14:08:00Z', 'check-in'],
    ['a Saturday', '2026-11-21T14:08:00Z', 'none'],
    ['a Sunday', '2026-11-22T14:08:00Z', 'none'],
  ])('on %s or not', (_day, start, shown) => {
    expect(afterBreak(at(start))).toBe(shown)
  })

  it('at two of the clock on the wall where the person is', () => {
    expect(afterBreak(at('2026-11-18T13:50:00Z'))).toBe('none')
    expect(afterBreak(at('2026-11-18T13:56:01Z'))).toBe('check-in')
    const there = { start: '2026-11-18T19:08:00Z', timeZone: 'America/New_York' }
    expect(afterBreak(desk(there))).toBe('check-in')
    expect(afterBreak(desk({ ...there, start: wednesday }))).toBe('none')
  })

  it('on the day that is not over yet for who works past midnight', () => {
    const thursday = '2026-11-19T01:00:00Z'
    expect(afterBreak(at(thursday, { dayStartsAt: 4 }))).toBe('check-in')
    expect(afterBreak(at(thursday))).toBe('none')
  })

  it('not again once it was skipped or closed, until the next of its days', () => {
    for (const type of ['checkInSkipped', 'breakClosed'] as const) {
      const day = at(wednesday)
      expect(afterBreak(day)).toBe('check-in')
      day.press({ type })
      expect(kindOf(day)).toBe('none')
      expect(day.journal().filter((entry) => entry.type === 'check-in')).toEqual([])
      expect(afterBreak(day)).toBe('none')
      day.leave(days(1))
      expect(afterBreak(day)).toBe('none')
      day.leave(days(1))
      expect(afterBreak(day)).toBe('check-in')
    }
  })

  it('not by an app that was started anew after it was skipped', () => {
    const day = at(wednesday)
    afterBreak(day)
    day.press({ type: 'checkInSkipped' })
    day.kill()
    day.relaunch()
    expect(afterBreak(day)).toBe('none')
  })

  it('not where it was answered today already', () => {
    const day = at('2026-11-18T10:00:00Z')
    day.press({ type: 'checkInOpened' })
    say(day, 2)
    day.leave(hours(5))
    expect(afterBreak(day)).toBe('none')
  })

  it('not of those who want no check-ins, or reminders alone', () => {
    expect(afterBreak(at(wednesday, { checkIns: false }))).toBe('none')
    const day = at(wednesday)
    day.press({ type: 'screenAnswered', answer: 'remind-only' })
    expect(afterBreak(day)).toBe('none')
    day.press({ type: 'screenAnswered', answer: 'some' })
    expect(afterBreak(day)).toBe('check-in')
  })

  it('not after a break that was none, and not on top of what to do about a sign', () => {
    const day = at(wednesday)
    day.press({ type: 'started', choice: null })
    day.leave(seconds(10))
    day.press({ type: 'stopped', reason: 'interrupted' })
    expect(view(day)).toMatchObject({ kind: 'done', outcome: 'not-counted' })
    day.press({ type: 'breakClosed' })
    expect(kindOf(day)).toBe('none')
    day.press({ type: 'started', choice: null })
    day.leave(seconds(70))
    day.press({ type: 'stopped', reason: 'dizzy' })
    day.press({ type: 'breakClosed' })
    expect(kindOf(day)).toBe('none')
  })

  it('not where the card goes by itself, or its window is closed: it stays due', () => {
    const day = at(wednesday)
    takeBreak(day)
    day.type(minutes(2))
    expect(kindOf(day)).toBe('none')
    takeBreak(day)
    day.press({ type: 'stopped', reason: 'not-said' })
    expect(kindOf(day)).toBe('none')
    expect(afterBreak(day)).toBe('check-in')
  })
})

describe('a question that nobody answers', () => {
  it('goes three minutes after they are back, and stays due', () => {
    const day = at(wednesday)
    expect(afterBreak(day)).toBe('check-in')
    day.leave(minutes(8))
    expect(kindOf(day)).toBe('check-in')
    day.type(seconds(170))
    expect(kindOf(day)).toBe('check-in')
    day.type(minutes(2))
    expect(kindOf(day)).toBe('none')
    expect(day.windowsLeft()).toBe(0)
    expect(afterBreak(day)).toBe('check-in')
  })

  it('stays for ten minutes where they came for it, and counts nothing off the sit', () => {
    const day = at(wednesday)
    day.type(minutes(5))
    day.press({ type: 'checkInOpened' })
    expect(day.snapshot().status.kind).toBe('sitting')
    day.type(minutes(9))
    expect(kindOf(day)).toBe('check-in')
    day.type(minutes(2))
    expect(kindOf(day)).toBe('none')
    expect(day.snapshot().bout.sittingFor).toBeGreaterThan(minutes(15))
  })

  it('keeps no strict prompt away, however often somebody comes for it', () => {
    const day = at(wednesday, { strict: true })
    day.type(minutes(25))
    for (let times = 0; times < 3; times += 1) {
      day.press({ type: 'checkInOpened' })
      day.type(minutes(6))
    }
    typeUntilPrompt(day)
    expect(day.snapshot().bout.sittingFor).toBeLessThan(minutes(45))
  })

  it('keeps no later prompt away', () => {
    const day = at(wednesday)
    day.type(minutes(28))
    day.press({ type: 'checkInOpened' })
    day.type(minutes(9))
    expect(kindOf(day)).toBe('check-in')
    typeUntilPrompt(day)
  })
})

describe('a check-in from the home window', () => {
  it('comes on any day, at any time, also where none are asked for', () => {
    const day = at('2026-11-17T08:00:00Z', { checkIns: false })
    day.press({ type: 'checkInOpened' })
    expect(view(day)).toEqual({ kind: 'check-in', lastArea: null })
    say(day, 2, { area: 'neck' })
    expect(kindOf(day)).toBe('none')
    day.press({ type: 'checkInOpened' })
    expect(view(day)).toEqual({ kind: 'check-in', lastArea: 'neck' })
  })

  it('that is closed again does not end the asking of the day', () => {
    const day = at(wednesday)
    day.press({ type: 'checkInOpened' })
    day.press({ type: 'checkInSkipped' })
    expect(afterBreak(day)).toBe('check-in')
  })

  it('brings its window to the front again', () => {
    const day = at(wednesday)
    day.press({ type: 'checkInOpened' })
    day.press({ type: 'checkInOpened' })
    const opened = day.log.filter(({ type }) => type === 'openBreak')
    expect(opened).toHaveLength(2)
  })

  it('gives way to a break under way, its card and a prompt', () => {
    const day = at(wednesday)
    day.press({ type: 'started', choice: null })
    day.press({ type: 'checkInOpened' })
    expect(kindOf(day)).toBe('player')
    day.press({ type: 'routinePaused' })
    day.press({ type: 'checkInOpened' })
    expect(kindOf(day)).toBe('player')

    const other = at(wednesday)
    other.press({ type: 'started', choice: { routineId: 'wall-slides', variant: 'short' } })
    other.press({ type: 'checkInOpened' })
    expect(kindOf(other)).toBe('setup')

    const third = at(wednesday)
    typeUntilPrompt(third)
    third.press({ type: 'checkInOpened' })
    expect(kindOf(third)).toBe('prompt')
  })

  it('answers nothing where nothing is asked', () => {
    const day = at(wednesday)
    say(day, 9)
    day.press({ type: 'chestAnswered', hurts: true })
    day.press({ type: 'checkInSkipped' })
    expect(day.journal().filter((entry) => entry.type === 'check-in')).toEqual([])
    expect(day.snapshot().care).toMatchObject({ answer: 'none', off: null })
    expect(afterBreak(day)).toBe('check-in')
  })

  it('never comes by itself at a desk that nobody leaves', () => {
    const day = at(wednesday, { sitMinutes: 60 })
    day.type(minutes(50))
    expect(day.windowsLeft()).toBe(0)
  })
})
