import { describe, expect, it } from 'vitest'

import { minutes, seconds } from '#core/time'

import { desk } from '../support/desk.ts'
import { isAsking, outcomes, typeUntilAsked } from '../support/telling.ts'

import { asked, choice, levels, prompt } from '../support/asked.ts'

describe('#27 a strict prompt', () => {
  const strict = { strict: true }

  it('fills every screen, and can be neither moved nor skipped', () => {
    const day = asked(strict)
    expect(levels(day)).toEqual(['full-screen'])
    expect(prompt(day)).toMatchObject({ strict: true, canPostpone: false, canSkip: false })
    day.press({ type: 'postponed' })
    day.press({ type: 'skipped' })
    expect(isAsking(day)).toBe(true)
    expect(outcomes(day)).toEqual([])
  })

  it('stays for as long as somebody is here', () => {
    const day = asked(strict)
    day.type(minutes(30))
    expect(isAsking(day)).toBe(true)
    expect(levels(day)).toHaveLength(1)
    expect(outcomes(day)).toEqual([])
  })

  it.each([true, false])('does not end by a lock, announced: %s', (announced) => {
    const day = asked(strict)
    day.lock(announced)
    day.wait(seconds(20))
    expect(day.windowsLeft()).toBe(0)
    expect(outcomes(day)).toEqual([])
    day.wait(seconds(10))
    day.unlock(announced)
    expect(typeUntilAsked(day)).toBeLessThan(3)
    expect(outcomes(day)).toEqual([])
  })

  it('is over after a real absence, which was the break', () => {
    const day = asked(strict)
    day.leave(minutes(5))
    expect(day.windowsLeft()).toBe(0)
    day.type(minutes(20))
    expect(isAsking(day)).toBe(false)
    expect(outcomes(day)).toEqual([])
  })

  it('comes again when its window was closed', () => {
    const day = asked(strict)
    day.press({ type: 'promptClosed' })
    day.press({ type: 'breakClosed' })
    expect(isAsking(day)).toBe(true)
    expect(levels(day)).toEqual(['full-screen', 'full-screen'])
    expect(outcomes(day)).toEqual([])
  })

  it('has an emergency exit, which is written down as a skip and leaves half an hour alone', () => {
    const day = asked(strict)
    day.press({ type: 'emergencyLeft' })
    expect(isAsking(day)).toBe(false)
    expect(outcomes(day)).toEqual(['skipped'])
    expect(typeUntilAsked(day)).toBeGreaterThanOrEqual(30)
  })

  it('is the only one with an emergency exit', () => {
    const day = asked({ skipsADay: 1 })
    day.press({ type: 'emergencyLeft' })
    expect(isAsking(day)).toBe(true)
  })

  it('is not got around by the card before a routine', () => {
    const day = asked(strict)
    day.press({ type: 'started', choice })
    day.press({ type: 'breakClosed' })
    expect(typeUntilAsked(day)).toBeLessThan(3)
    expect(outcomes(day)).toEqual([])
  })

  it.each(['sharp-pain', 'too-hard'] as const)('keeps nobody in a break: %s', (reason) => {
    const day = asked(strict)
    day.press({ type: 'started', choice: null })
    day.leave(seconds(20))
    day.press({ type: 'stopped', reason })
    day.press({ type: 'breakClosed' })
    expect(day.windowsLeft()).toBe(0)
    expect(typeUntilAsked(day)).toBeGreaterThanOrEqual(4)
  })

  it.each(['not-said', 'interrupted'] as const)(
    'is not got around by a break that is stopped at once: %s',
    (reason) => {
      const day = asked(strict)
      for (let count = 0; count < 3; count += 1) {
        day.press({ type: 'started', choice: null })
        day.press({ type: 'stopped', reason })
        day.press({ type: 'breakClosed' })
        expect(typeUntilAsked(day)).toBeLessThan(3)
      }
      expect(outcomes(day)).toEqual(['skipped', 'skipped', 'skipped'])
    },
  )

  it('is not got around by a card that was open before it was due', () => {
    const day = desk({ settings: strict })
    day.type(minutes(29))
    day.press({ type: 'started', choice })
    day.type(minutes(2))
    day.press({ type: 'breakClosed' })
    expect(typeUntilAsked(day)).toBeLessThan(3)
  })

  it('is not kept away by a card that is chosen again and again', () => {
    const day = asked(strict)
    for (const choosing of [1, 2, 3]) {
      expect(isAsking(day)).toBe(choosing === 1)
      day.press({ type: 'started', choice })
      day.type(minutes(4))
    }
    expect(isAsking(day)).toBe(true)
  })

  it('is not put away by a pause, which holds for the next one', () => {
    const day = asked(strict)
    day.press({ type: 'promptsPaused', length: minutes(60) })
    expect(isAsking(day)).toBe(true)
    day.press({ type: 'emergencyLeft' })
    expect(day.snapshot().status.reason.code).toBe('paused')
    expect(typeUntilAsked(day)).toBeGreaterThan(55)
  })

  it('fills the screen as soon as that is switched on, and has a minute once it is switched off', () => {
    const day = asked({})
    day.set(strict)
    expect(levels(day)).toEqual(['card', 'full-screen'])
    day.type(minutes(5))
    day.set({ strict: false })
    expect(levels(day)).toEqual(['card', 'full-screen', 'card'])
    day.type(seconds(50))
    expect(isAsking(day)).toBe(true)
    day.set({ sounds: false })
    expect(levels(day)).toHaveLength(3)
    day.type(seconds(20))
    expect(outcomes(day)).toEqual(['postponed'])
  })

  it('goes when the person stands up to work', () => {
    const day = asked({ ...strict, standingDesk: true })
    expect(prompt(day)?.offersStanding).toBe(true)
    day.press({ type: 'postureSaid', posture: 'standing' })
    expect(day.windowsLeft()).toBe(0)
    expect(outcomes(day)).toEqual([])
  })

  it('costs a look every two seconds at most while it is there', () => {
    const day = asked(strict)
    const before = day.beats()
    day.type(minutes(10))
    expect(day.beats() - before).toBeLessThanOrEqual(301)
  })
})

it('standing up to work ends a prompt at once, and is written down as nothing but standing', () => {
  const day = asked({})
  day.press({ type: 'postureSaid', posture: 'standing' })
  expect(day.windowsLeft()).toBe(0)
  day.type(minutes(5))
  day.quit()
  expect(outcomes(day)).toEqual([])
  expect(day.journal().at(-1)).toMatchObject({ kind: 'standing', source: 'user' })
})
