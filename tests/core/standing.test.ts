import { describe, expect, it } from 'vitest'

import type { Settings } from '#core/settings'
import { hours, inMinutes, minutes, seconds, type Millis } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'

function standingAt(settings: Partial<Settings> = {}): Desk {
  const someone = desk({ settings: { standingDesk: true, ...settings } })
  someone.type(minutes(1))
  someone.press({ type: 'postureSaid', posture: 'standing' })
  return someone
}

/** How long standing was said to be, in minutes, each time it was told. */
const told = (someone: Desk): readonly number[] =>
  someone.log.flatMap((effect) =>
    effect.type === 'tellStanding' ? [Math.round(inMinutes(effect.for))] : [],
  )

const stand = (someone: Desk, length: Millis) => someone.type(length)

describe('long standing at a desk', () => {
  it('is told after 45 min, and again after as many more', () => {
    const someone = standingAt()
    stand(someone, minutes(44))
    expect(told(someone)).toEqual([])
    stand(someone, minutes(2))
    expect(told(someone)).toEqual([45])
    stand(someone, minutes(43))
    expect(told(someone)).toEqual([45])
    stand(someone, minutes(2))
    expect(told(someone)).toEqual([45, 90])
  })

  it('is told after what is set', () => {
    const someone = standingAt({ standMinutes: 15 })
    stand(someone, minutes(16))
    expect(told(someone)).toEqual([15])
  })

  it('is not told without such a desk', () => {
    const someone = standingAt({ standingDesk: false })
    stand(someone, hours(2))
    expect(told(someone)).toEqual([])
  })

  it('begins anew with each word', () => {
    const someone = standingAt()
    stand(someone, minutes(40))
    someone.press({ type: 'postureSaid', posture: 'sitting' })
    someone.type(minutes(5))
    someone.press({ type: 'postureSaid', posture: 'standing' })
    stand(someone, minutes(44))
    expect(told(someone)).toEqual([])
  })

  it('goes on when it is said twice', () => {
    const someone = standingAt()
    stand(someone, minutes(40))
    someone.press({ type: 'postureSaid', posture: 'standing' })
    stand(someone, minutes(6))
    expect(told(someone)).toEqual([45])
  })

  it('waits for the end of a call, because standing goes on', () => {
    const someone = standingAt()
    stand(someone, minutes(30))
    someone.sense(['microphone'])
    stand(someone, minutes(30))
    expect(told(someone)).toEqual([])
    someone.sense([])
    stand(someone, minutes(1))
    expect(told(someone)).toEqual([60])
  })

  it('waits for the end of a pause', () => {
    const someone = standingAt()
    someone.press({ type: 'promptsPaused', length: hours(1) })
    stand(someone, minutes(59))
    expect(told(someone)).toEqual([])
    stand(someone, minutes(2))
    expect(told(someone)).toEqual([60])
  })

  it('is told to nobody who is not there', () => {
    const someone = standingAt()
    stand(someone, minutes(44))
    someone.leave(minutes(2))
    expect(told(someone)).toEqual([])
    stand(someone, seconds(30))
    expect(told(someone)).toEqual([46])
  })

  it('does not wait for sensors that never answer', () => {
    const someone = standingAt()
    someone.ignoreSensors()
    stand(someone, minutes(46))
    expect(told(someone)).toEqual([45])
  })
})

const posture = (someone: Desk) => someone.state().watch.posture

describe('the word that somebody stands', () => {
  it('holds for hours', () => {
    const someone = standingAt()
    stand(someone, hours(3))
    expect(posture(someone)).toBe('standing')
  })

  it('holds over a step to the printer, and ends with a real absence', () => {
    const someone = standingAt()
    someone.lock()
    someone.wait(seconds(40))
    someone.unlock()
    someone.type(minutes(1))
    expect(posture(someone)).toBe('standing')
    someone.lock()
    someone.wait(minutes(2))
    someone.unlock()
    someone.type(minutes(1))
    expect(posture(someone)).toBe('sitting')
  })

  it('holds over midnight for whoever stands through it', () => {
    const someone = desk({ start: '2026-11-16T23:40:00Z' })
    someone.press({ type: 'postureSaid', posture: 'standing' })
    stand(someone, minutes(40))
    expect(posture(someone)).toBe('standing')
  })

  it.each([
    ['is kept over a restart of 4 min, and so is what was counted', minutes(4), 'standing'],
    ['is over after 10 min that nobody saw', minutes(10), 'sitting'],
    ['is over on the next day', hours(14), 'sitting'],
  ])('%s', (_what, gone, then) => {
    const someone = standingAt()
    stand(someone, minutes(30))
    someone.quit()
    someone.kill()
    someone.time.freeze(gone)
    someone.relaunch()
    someone.type(seconds(30))
    expect(posture(someone)).toBe(then)
    stand(someone, minutes(12))
    expect(told(someone)).toEqual(then === 'standing' ? [45] : [])
  })

  it('is counted apart from sitting', () => {
    const someone = standingAt()
    stand(someone, minutes(20))
    const { facts } = someone.snapshot().today
    expect(Math.round(facts.standingSeconds / 60)).toBe(20)
    expect(Math.round(facts.sittingSeconds / 60)).toBe(1)
  })
})
