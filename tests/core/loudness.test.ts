import { describe, expect, it } from 'vitest'

import { minutes, seconds } from '#core/time'

import { desk } from '../support/desk.ts'
import { isAsking, outcomes, typeUntilAsked } from '../support/telling.ts'

import { asked, choice, levels, prompt } from '../support/asked.ts'

describe('louder each time, for those who want that', () => {
  it('when a prompt was moved or not answered, up to the whole screen and no further', () => {
    const day = asked({ escalates: true, insistence: 'notify' })
    day.press({ type: 'postponed' })
    typeUntilAsked(day)
    day.type(minutes(2))
    typeUntilAsked(day)
    day.type(minutes(2))
    typeUntilAsked(day)
    day.type(minutes(2))
    typeUntilAsked(day)
    expect(outcomes(day)).toEqual(['postponed', 'postponed', 'expired', 'postponed'])
    expect(levels(day)).toEqual(['notify', 'card', 'window', 'full-screen', 'full-screen'])
  })

  it('and as set again in the next sit', () => {
    const day = asked({ escalates: true })
    day.press({ type: 'postponed' })
    typeUntilAsked(day)
    day.press({ type: 'started', choice: null })
    day.leave(minutes(6))
    typeUntilAsked(day)
    expect(levels(day)).toEqual(['card', 'window', 'card'])
  })

  it('also when the card before a routine was put off', () => {
    const day = asked({ escalates: true })
    day.press({ type: 'started', choice })
    day.press({ type: 'breakClosed' })
    typeUntilAsked(day)
    expect(levels(day)).toEqual(['card', 'window'])
  })

  it('not by a skip, which is an answer', () => {
    const day = asked({ escalates: true })
    day.press({ type: 'skipped' })
    typeUntilAsked(day)
    expect(levels(day)).toEqual(['card', 'card'])
  })

  it('over a restart that keeps the sit', () => {
    const day = asked({ escalates: true })
    day.press({ type: 'postponed' })
    day.kill()
    day.wait(minutes(1))
    day.relaunch()
    typeUntilAsked(day)
    expect(levels(day)).toEqual(['card', 'window'])
  })

  it('and never unless asked for', () => {
    const day = desk()
    day.type(minutes(60))
    expect(new Set(levels(day))).toEqual(new Set(['card']))
  })
})

describe('#28 so many skips a day', () => {
  const twice = { skipsADay: 2 }

  it('are counted down, and then a skip is refused', () => {
    const day = asked(twice)
    expect(prompt(day)).toMatchObject({ canSkip: true, skipsLeft: 2 })
    day.press({ type: 'skipped' })
    typeUntilAsked(day)
    expect(prompt(day)?.skipsLeft).toBe(1)
    day.press({ type: 'skipped' })
    typeUntilAsked(day)
    expect(prompt(day)).toMatchObject({ canSkip: false, skipsLeft: 0, canPostpone: true })
    day.press({ type: 'skipped' })
    expect(isAsking(day)).toBe(true)
    expect(outcomes(day)).toEqual(['skipped', 'skipped'])
  })

  it('leave moving and giving no answer as they are', () => {
    const day = asked({ skipsADay: 1 })
    day.press({ type: 'skipped' })
    typeUntilAsked(day)
    day.press({ type: 'postponed' })
    typeUntilAsked(day)
    day.type(minutes(2))
    typeUntilAsked(day)
    day.press({ type: 'postponed' })
    expect(isAsking(day)).toBe(true)
    day.type(minutes(2))
    expect(outcomes(day)).toEqual(['skipped', 'postponed', 'postponed', 'expired'])
  })

  it('used up, the card before a routine is no other way to skip', () => {
    const day = asked({ skipsADay: 1 })
    day.press({ type: 'skipped' })
    for (let count = 0; count < 3; count += 1) {
      typeUntilAsked(day)
      day.press({ type: 'started', choice })
      day.press({ type: 'breakClosed' })
    }
    expect(outcomes(day)).toEqual(['skipped', 'postponed', 'postponed', 'expired'])
  })

  it('are not used up by a break that was begun and stopped', () => {
    const day = asked(twice)
    day.press({ type: 'started', choice: null })
    day.leave(seconds(10))
    day.press({ type: 'stopped', reason: 'sharp-pain' })
    day.press({ type: 'breakClosed' })
    typeUntilAsked(day)
    expect(prompt(day)?.skipsLeft).toBe(2)
  })

  it('are not used up by a break of their own that nobody asked for', () => {
    const day = desk({ settings: twice })
    day.type(minutes(5))
    day.press({ type: 'started', choice: null })
    day.press({ type: 'steppedOn' })
    expect(day.promptEvents()).toMatchObject([{ outcome: 'skipped', stopReason: null }])
    typeUntilAsked(day)
    expect(prompt(day)?.skipsLeft).toBe(2)
  })

  it('are counted over a restart, and anew from the hour at which the person lets days begin', () => {
    const day = desk({
      start: '2026-11-17T02:00:00Z',
      settings: { skipsADay: 1, dayStartsAt: 4 },
    })
    typeUntilAsked(day)
    day.press({ type: 'skipped' })
    day.kill()
    day.wait(minutes(1))
    day.relaunch()
    typeUntilAsked(day)
    expect(prompt(day)?.skipsLeft).toBe(0)
    day.press({ type: 'postponed' })
    day.type(minutes(60))
    typeUntilAsked(day)
    expect(prompt(day)).toMatchObject({ canSkip: true, skipsLeft: 1 })
  })

  it('are any number unless said', () => {
    expect(prompt(asked({}))).toMatchObject({ canSkip: true, skipsLeft: null })
  })

  it('used up, a window that the system closes is no answer', () => {
    const day = asked({ skipsADay: 1 })
    day.press({ type: 'skipped' })
    for (let count = 0; count < 3; count += 1) {
      typeUntilAsked(day)
      day.press({ type: 'promptClosed' })
    }
    expect(outcomes(day)).toEqual(['skipped', 'postponed', 'postponed', 'expired'])
  })
})
