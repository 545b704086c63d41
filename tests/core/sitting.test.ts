import { describe, expect, it } from 'vitest'

import { inMinutes, inSeconds, minutes, seconds } from '#core/time'

import { desk } from '../support/desk.ts'
import { told, intervals, outcomes, typeUntilAsked } from '../support/telling.ts'

describe('time away', () => {
  it('is measured from the last touch to the next, within a beat', () => {
    const day = desk()
    day.type(minutes(25))
    day.leave(minutes(4))
    day.type(minutes(10))
    expect(told(day)).toEqual(['sitting 25 min', 'away 4 min', 'sitting 10 min'])
  })

  it('is no break when it was two minutes of reading', () => {
    const day = desk()
    day.type(minutes(20))
    day.leave(minutes(2))
    day.type(minutes(5))
    expect(told(day)).toEqual(['sitting 27 min'])
  })

  it('counts at once when the screen is locked, and a minute of it ends the sit', () => {
    const day = desk()
    day.type(minutes(20))
    day.lock()
    day.leave(minutes(1))
    day.unlock()
    day.type(minutes(1))
    expect(inMinutes(day.snapshot().bout.sittingFor)).toBeCloseTo(1, 1)
    expect(told(day)).toEqual(['sitting 20 min', 'away 1 min', 'sitting 1 min'])
  })

  it('needs no beats while an announced lock lasts', () => {
    const day = desk()
    day.type(minutes(5))
    day.lock()
    const beats = day.beats()
    day.leave(minutes(14))
    expect(day.beats()).toBe(beats)
  })

  it('is found again although the unlock was never announced', () => {
    const day = desk()
    day.type(minutes(5))
    day.lock()
    day.leave(minutes(60))
    day.unlock(false)
    day.type(minutes(50))
    expect(outcomes(day).length).toBeGreaterThan(0)
  })

  it('knows a lid that was closed without a word', () => {
    const day = desk()
    day.type(minutes(25))
    day.use('still')
    day.time.freeze(minutes(480))
    day.type(minutes(10))
    expect(told(day)).toEqual(['sitting 25 min', 'away 480 min', 'sitting 10 min'])
  })

  it('is not invented by a suspend and resume that never happened', () => {
    const day = desk()
    day.type(minutes(10))
    day.announceSuspend()
    day.announceResume()
    day.type(minutes(10))
    day.announceResume()
    day.announceSuspend()
    day.type(minutes(5))
    expect(told(day)).toEqual(['sitting 25 min'])
  })

  it('goes on through a computer that wakes itself at night', () => {
    const day = desk()
    day.type(minutes(10))
    day.use('still')
    day.announceSuspend()
    day.time.freeze(minutes(120))
    day.announceResume()
    day.wait(seconds(100))
    day.announceSuspend()
    day.time.freeze(minutes(120))
    day.use({ every: seconds(2) })
    day.announceResume()
    day.wait(minutes(5))
    expect(told(day)).toEqual(['sitting 10 min', 'away 242 min', 'sitting 5 min'])
  })

  it('that the person announced counts from a minute on', () => {
    const day = desk()
    day.type(minutes(10))
    day.press({ type: 'steppedAway' })
    day.leave(minutes(2))
    day.type(minutes(2))
    expect(told(day)).toEqual(['sitting 10 min', 'away 2 min', 'sitting 2 min'])
  })
})

describe('a silence', () => {
  it('is sitting while the microphone is in use, for up to four hours', () => {
    const day = desk()
    day.type(minutes(10))
    day.sense(['microphone'])
    day.leave(minutes(300))
    day.sense([])
    day.type(minutes(1))
    day.quit()
    const assumed = intervals(day.journal()).filter(({ source }) => source === 'assumed')
    expect(assumed.map(({ kind }) => kind)).toEqual(['sitting'])
    expect(assumed[0]?.elapsedSeconds).toBeCloseTo(4 * 3600, -2)
  })

  it('is sitting before a film for up to ninety minutes', () => {
    const day = desk()
    day.type(minutes(1))
    day.sense(['display-kept-awake'])
    day.leave(minutes(100))
    day.quit()
    const assumed = intervals(day.journal()).find(({ source }) => source === 'assumed')
    expect(assumed?.elapsedSeconds).toBeCloseTo(90 * 60, -2)
    expect(intervals(day.journal()).at(-1)?.kind).toBe('away')
  })

  it('beyond the cap of a film is not made sitting by a call that begins later', () => {
    const day = desk()
    day.sense(['display-kept-awake'])
    day.leave(minutes(100))
    day.sense(['microphone'])
    day.wait(minutes(5))
    day.sense([])
    day.type(minutes(5))
    expect(told(day).find((line) => line.startsWith('away'))).toMatch(/^away 1[01] min$/)
  })

  it('is away once the call is over and nobody comes back', () => {
    const day = desk()
    day.type(minutes(10))
    day.sense(['camera'])
    day.leave(minutes(20))
    day.sense([])
    day.leave(minutes(30))
    day.type(minutes(1))
    expect(told(day).at(2)).toMatch(/^away (29|30|31) /)
  })

  it('is away behind a locked screen, call or no call', () => {
    const day = desk()
    day.type(minutes(10))
    day.sense(['microphone'])
    day.lock()
    day.leave(minutes(30))
    day.unlock()
    day.type(minutes(1))
    expect(told(day)).toEqual(['sitting 10 min', 'away 30 min', 'sitting 1 min'])
  })
})

describe('standing', () => {
  it('is what the person says it is, and nothing is asked meanwhile', () => {
    const day = desk()
    day.type(minutes(20))
    day.press({ type: 'postureSaid', posture: 'standing' })
    day.type(minutes(40))
    expect(day.snapshot().status.kind).toBe('standing')
    day.press({ type: 'postureSaid', posture: 'sitting' })
    day.type(minutes(5))
    expect(told(day)).toEqual(['sitting 20 min', 'standing 40 min', 'sitting 5 min'])
    expect(outcomes(day)).toEqual([])
  })

  it('ends with a real absence, because people sit down again without saying so', () => {
    const day = desk()
    day.press({ type: 'postureSaid', posture: 'standing' })
    day.type(minutes(10))
    day.leave(minutes(20))
    day.type(minutes(5))
    expect(day.snapshot().status.kind).toBe('sitting')
  })
})

describe('the wall clock', () => {
  it.each([-3600, 3600, 12 * 3600])('moves no counter when it jumps by %i s', (jump) => {
    const day = desk()
    day.type(minutes(20))
    day.time.setWallBy(seconds(jump))
    day.type(minutes(5))
    expect(inMinutes(day.snapshot().bout.sittingFor)).toBeCloseTo(25, 0)
    expect(told(day)).toEqual(['sitting 25 min'])
  })

  it('starts a new interval in another zone and counts on', () => {
    const day = desk()
    day.type(minutes(10))
    day.time.setZone('Asia/Kolkata')
    day.type(minutes(10))
    expect(inSeconds(day.snapshot().bout.sittingFor)).toBeGreaterThan(1190)
    day.quit()
    expect(intervals(day.journal()).map(({ zone }) => zone)).toEqual([
      'Europe/London',
      'Asia/Kolkata',
    ])
  })
})

describe('odd moments', () => {
  it('a freeze right after the last input is away from that input on', () => {
    const day = desk({ settings: { awayMinutes: 5 } })
    day.type(seconds(70))
    day.use('still')
    day.time.freeze(seconds(201))
    day.wait(seconds(70))
    expect(told(day)).toEqual(['sitting 1 min', 'away 5 min'])
  })

  it('a freeze right after an unlock that no beat saw is away to its end', () => {
    const day = desk()
    day.type(seconds(70))
    day.lock()
    day.leave(seconds(240))
    day.unlock(false)
    day.use('still')
    day.time.freeze(minutes(240))
    day.sense(['camera'])
    day.wait(seconds(130))
    day.sense([])
    day.type(minutes(5))
    expect(told(day).filter((line) => line.startsWith('sitting'))).toEqual([
      'sitting 1 min',
      'sitting 5 min',
    ])
  })

  it('a lock while a prompt shows moves the prompt', () => {
    const day = desk()
    typeUntilAsked(day)
    day.lock()
    day.leave(seconds(5))
    day.unlock()
    expect(outcomes(day)).toEqual(['postponed'])
    expect(typeUntilAsked(day)).toBeGreaterThan(4)
  })

  it('a lock and unlock within a second leave nothing behind', () => {
    const day = desk()
    day.type(seconds(100))
    day.lock()
    day.unlock()
    day.type(seconds(20))
    expect(told(day)).toEqual(['sitting 2 min'])
  })

  it('a prompt that waits for somebody who has left does not look every two seconds', () => {
    const day = desk()
    day.sense(['do-not-disturb'])
    day.type(minutes(31))
    day.sense([])
    day.type(seconds(20))
    day.leave(minutes(2))
    const beats = day.beats()
    day.wait(minutes(2))
    expect(day.beats() - beats).toBeLessThanOrEqual(8)
  })
})
