import { describe, expect, it } from 'vitest'

import { minutes, seconds } from '#core/time'

import { wednesday, at, view, kindOf, takeBreak, afterBreak } from './asked-for-check-ins.ts'

describe('a call', () => {
  it.each(['microphone', 'camera', 'presentation'] as const)('seen by %s lets it wait', (sign) => {
    const day = at(wednesday, { heldBy: [] })
    expect(afterBreak(day, [sign])).toBe('none')
    day.sense([])
    expect(afterBreak(day)).toBe('check-in')
  })

  it('is what counts, not a film or a wish for quiet', () => {
    expect(afterBreak(at(wednesday), ['full-screen', 'do-not-disturb'])).toBe('check-in')
  })

  it('is known when the card comes, so that nothing has to be found out when it is closed', () => {
    const day = at('2026-11-18T14:20:00Z')
    day.sense(['microphone'])
    day.press({ type: 'started', choice: null })
    day.leave(seconds(70))
    day.press({ type: 'stopped', reason: 'interrupted' })
    expect(view(day)).toMatchObject({ kind: 'done', outcome: 'taken' })
    day.ignoreSensors()
    day.press({ type: 'breakClosed' })
    expect(kindOf(day)).toBe('none')
  })

  it('is asked after again when somebody is back', () => {
    const day = at(wednesday)
    takeBreak(day)
    day.sense(['microphone'])
    day.type(seconds(30))
    day.ignoreSensors()
    day.press({ type: 'breakClosed' })
    expect(kindOf(day)).toBe('none')
  })

  it('that has begun meanwhile takes the question back', () => {
    const day = at(wednesday)
    takeBreak(day)
    day.type(seconds(30))
    day.sense(['camera'])
    day.press({ type: 'breakClosed' })
    expect(kindOf(day)).toBe('none')
    day.sense([])
    expect(afterBreak(day)).toBe('check-in')
  })

  it('is not seen by sensors that do not answer: they forbid nothing', () => {
    const day = at(wednesday)
    day.ignoreSensors()
    expect(afterBreak(day)).toBe('check-in')
  })

  it('takes back no question that the person came for', () => {
    const day = at(wednesday)
    day.sense(['microphone'])
    day.press({ type: 'checkInOpened' })
    day.leave(minutes(3))
    expect(kindOf(day)).toBe('check-in')
  })
})
