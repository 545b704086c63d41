import { describe, expect, it } from 'vitest'

import { inMinutes, minutes, seconds } from '#core/time'

import { desk } from '../support/desk.ts'
import { outcomes, isAsking, typeUntilAsked } from '../support/telling.ts'

describe('being asked', () => {
  it('comes after 30 minutes of sitting, at the next pause in typing', () => {
    const day = desk()
    day.type(minutes(30))
    expect(day.snapshot().status.kind).toBe('sitting')
    day.type(seconds(40))
    expect(isAsking(day)).toBe(false)
    day.leave(seconds(8))
    expect(isAsking(day)).toBe(true)
    expect(day.snapshot().status.reason.code).toBe('time-up')
  })

  it('comes two minutes later at the latest when typing never pauses', () => {
    const day = desk()
    day.type(minutes(31.9))
    expect(isAsking(day)).toBe(false)
    day.type(seconds(10))
    expect(isAsking(day)).toBe(true)
    expect(day.snapshot().status.reason.code).toBe('no-pause')
  })

  it('does not come to an empty chair', () => {
    const day = desk()
    day.type(minutes(29.9))
    day.leave(minutes(40))
    expect(day.log.some((effect) => effect.type === 'openBreak')).toBe(false)
  })

  it('goes after a minute without an answer, and comes back after five minutes of sitting', () => {
    const day = desk()
    typeUntilAsked(day)
    day.type(seconds(65))
    expect(isAsking(day)).toBe(false)
    expect(outcomes(day)).toEqual(['postponed'])
    expect(typeUntilAsked(day)).toBeCloseTo(5, -1)
  })

  it('may be moved twice in one sit; a third time it is a skip', () => {
    const day = desk()
    typeUntilAsked(day)
    day.press({ type: 'postponed' })
    typeUntilAsked(day)
    day.press({ type: 'postponed' })
    typeUntilAsked(day)
    const view = day.snapshot().breakView
    expect(view).toMatchObject({ kind: 'prompt', canPostpone: false, timesMoved: 2 })
    day.press({ type: 'postponed' })
    expect(outcomes(day)).toEqual(['postponed', 'postponed', 'skipped'])
  })

  it('leaves half an hour of sitting alone after a skip', () => {
    const day = desk()
    typeUntilAsked(day)
    day.press({ type: 'skipped' })
    const quietFor = typeUntilAsked(day)
    expect(quietFor).toBeGreaterThanOrEqual(30)
    expect(quietFor).toBeLessThan(33)
    const { bout, status } = day.snapshot()
    const sitMinutes = Math.floor(inMinutes(bout.promptAt))
    expect(sitMinutes).toBeGreaterThanOrEqual(60)
    expect(status.reason).toMatchObject({ sitMinutes })
  })

  it('writes down that nobody answered when it can no longer be moved', () => {
    const day = desk()
    day.type(minutes(50))
    expect(outcomes(day)).toEqual(['postponed', 'postponed', 'expired'])
  })

  it('obeys a changed sitting time without starting the sit again', () => {
    const day = desk()
    day.type(minutes(25))
    day.set({ sitMinutes: 20 })
    day.type(seconds(150))
    expect(isAsking(day)).toBe(true)
    expect(inMinutes(day.snapshot().bout.sittingFor)).toBeGreaterThan(26)
  })
})

describe('a prompt waits', () => {
  it('while prompts are paused, and the sitting is counted all the same', () => {
    const day = desk()
    day.press({ type: 'promptsPaused', length: minutes(60) })
    day.type(minutes(55))
    expect(day.snapshot().status.kind).toBe('paused')
    expect(inMinutes(day.snapshot().bout.sittingFor)).toBeCloseTo(55, 0)
    expect(typeUntilAsked(day)).toBeLessThan(8)
  })

  it('no longer once the person ends the pause', () => {
    const day = desk()
    day.press({ type: 'promptsPaused', length: minutes(60) })
    day.type(minutes(35))
    day.press({ type: 'promptsResumed' })
    expect(day.snapshot().status.kind).not.toBe('paused')
    expect(typeUntilAsked(day)).toBeLessThan(4)
  })

  it('until tomorrow when the person says so', () => {
    const day = desk({ start: '2026-11-16T23:00:00Z' })
    day.press({ type: 'promptsPaused', length: 'tomorrow' })
    day.type(minutes(59))
    expect(day.snapshot().status.kind).toBe('paused')
    expect(typeUntilAsked(day)).toBeLessThan(4)
  })

  it('until the day begins that the person calls tomorrow', () => {
    const day = desk({ start: '2026-11-17T03:00:00Z', settings: { dayStartsAt: 4 } })
    day.press({ type: 'promptsPaused', length: 'tomorrow' })
    day.type(minutes(59))
    expect(day.snapshot().status).toMatchObject({
      kind: 'paused',
      reason: { until: Date.parse('2026-11-17T04:00:00Z') },
    })
    expect(typeUntilAsked(day)).toBeLessThan(4)
  })
})

it('a silence that begins just before a prompt is due is looked at every fifteen seconds', () => {
  const day = desk({ settings: { awayMinutes: 8 } })
  day.type(minutes(29.9))
  day.leave(minutes(2))
  const beats = day.beats()
  day.wait(minutes(2))
  expect(day.beats() - beats).toBeLessThanOrEqual(8)
})
