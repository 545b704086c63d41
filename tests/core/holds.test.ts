import { describe, expect, it } from 'vitest'

import { signalNames } from '#core/presence'
import { inMinutes, minutes, seconds } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'
import { isAsking, outcomes, typeUntilAsked } from '../support/telling.ts'

const reads = (day: Desk) => day.log.filter(({ type }) => type === 'readSignals').length
const status = (day: Desk) => day.snapshot().status

/** Sitting with something on, until the prompt has waited for a while. */
function held(signals: Parameters<Desk['sense']>[0], length = minutes(40)): Desk {
  const day = desk({ settings: { postureCue: false } })
  day.sense(signals)
  day.type(length)
  return day
}

describe('a prompt waits', () => {
  it.each(signalNames)('#1 #2 #22 #24 for %s, and says so', (signal) => {
    const day = held([signal], minutes(35))
    expect(status(day)).toMatchObject({
      kind: 'hold',
      reason: { code: 'on-hold', cause: signal },
    })
  })

  it.each(signalNames)('not for %s where the person does not want it to', (signal) => {
    const day = desk({ settings: { heldBy: signalNames.filter((name) => name !== signal) } })
    day.sense([signal])
    day.type(minutes(32.5))
    expect(isAsking(day)).toBe(true)
  })

  it('#3 for a call, and comes within a minute after it at a pause in typing, saying how long it has been', () => {
    const day = held(['microphone'], minutes(74))
    day.sense([])
    // It may have ended right after a look, a quarter of a minute before the next.
    day.type(seconds(44))
    expect(isAsking(day)).toBe(false)
    day.leave(seconds(16))
    expect(isAsking(day)).toBe(true)
    const { breakView } = day.snapshot()
    expect(breakView).toMatchObject({ reason: { code: 'hold-ended', cause: 'microphone' } })
    expect(breakView.kind === 'prompt' && inMinutes(breakView.sittingFor)).toBeGreaterThan(74.7)
  })

  it('no longer for what it was told not to wait for, and comes after its minute', () => {
    const day = held(['microphone'])
    day.set({ heldBy: [] })
    day.type(seconds(45))
    expect(isAsking(day)).toBe(false)
    expect(typeUntilAsked(day)).toBeLessThan(2)
  })

  it('and the sensors are read every quarter of a minute at most, from the first reading on', () => {
    const day = held(['microphone'], minutes(29.5))
    const readAt: number[] = []
    const look = () => {
      if (reads(day) > readAt.length) readAt.push(day.time.since())
    }
    for (let second = 0; second < 120; second += 1) {
      day.type(seconds(1))
      look()
      day.press({ type: 'routineShown', routineId: 'none' })
      look()
    }
    const gaps = readAt.slice(1).map((at, index) => at - (readAt[index] ?? 0))
    expect(gaps.length).toBeGreaterThan(3)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(seconds(15))
  })

  it('comes two minutes after the call at the latest when typing never pauses', () => {
    const day = held(['camera'])
    day.sense([])
    expect(typeUntilAsked(day)).toBeLessThanOrEqual(2)
  })

  it('waits on, since the same moment, when a call turns into a presentation', () => {
    const day = held(['microphone'], minutes(35))
    const before = status(day).reason
    day.sense(['presentation'])
    day.type(minutes(1))
    expect(status(day).reason).toEqual({ ...before, cause: 'presentation' })
  })

  it('waits on, since the same moment, when a call that seemed over goes on', () => {
    const day = held(['microphone'])
    const before = status(day).reason
    day.sense([])
    day.type(seconds(40))
    expect(status(day).reason.code).toBe('waiting-for-pause')
    day.sense(['microphone'])
    day.type(minutes(3))
    expect(status(day).reason).toEqual(before)
  })

  it('and looks every fifteen seconds, no oftener, however much is announced', () => {
    const day = held(['full-screen'])
    const before = reads(day)
    for (let count = 0; count < 60; count += 1) {
      day.type(seconds(1))
      day.announceResume()
    }
    expect(reads(day) - before).toBeLessThanOrEqual(5)
  })

  it('and does not look behind a lock, where nobody is to be asked', () => {
    const day = held(['camera'])
    day.lock(false)
    day.wait(minutes(2))
    const before = reads(day)
    day.wait(minutes(10))
    expect(reads(day)).toBe(before)
  })

  it('does not wait for ever for sensors that have fallen silent', () => {
    const day = held(['camera'])
    day.ignoreSensors()
    expect(typeUntilAsked(day)).toBeLessThanOrEqual(3)
  })
})

describe('#24 a program that keeps the display awake all day', () => {
  it('holds a prompt for 90 minutes, like a film, and no longer', () => {
    const day = held(['display-kept-awake'], minutes(30 + 89))
    expect(outcomes(day)).toEqual([])
    expect(status(day).reason).toMatchObject({ cause: 'display-kept-awake' })
    expect(typeUntilAsked(day)).toBeLessThan(5)
    expect(status(day).reason).toMatchObject({
      code: 'held-too-long',
      cause: 'display-kept-awake',
    })
  })

  it('does not hold the next one again', () => {
    const day = held(['display-kept-awake'], minutes(30 + 89))
    typeUntilAsked(day)
    day.press({ type: 'postponed' })
    expect(typeUntilAsked(day)).toBeLessThan(8)
  })

  it('is believed again once the display was let go', () => {
    const day = held(['display-kept-awake'], minutes(30 + 89))
    typeUntilAsked(day)
    day.sense([])
    day.press({ type: 'skipped' })
    typeUntilAsked(day)
    day.press({ type: 'skipped' })
    day.sense(['display-kept-awake'])
    day.type(minutes(40))
    expect(status(day).reason).toMatchObject({ code: 'on-hold', cause: 'display-kept-awake' })
  })

  it('holds anew after a call, which is another thing', () => {
    const day = held(['display-kept-awake', 'microphone'], minutes(30 + 100))
    day.sense(['display-kept-awake'])
    day.type(minutes(80))
    expect(outcomes(day)).toEqual([])
    expect(status(day).reason).toMatchObject({ code: 'on-hold', cause: 'display-kept-awake' })
  })
})

describe('a call of more than an hour', () => {
  it('is said where the tray says why nothing comes, in silence', () => {
    const day = held(['microphone'], minutes(30 + 59))
    expect(status(day).reason.code).toBe('on-hold')
    const before = day.log.length
    day.type(minutes(2))
    expect(status(day)).toMatchObject({ kind: 'hold', reason: { code: 'long-call' } })
    const done = day.log.slice(before).map(({ type }) => type)
    expect(new Set(done)).toEqual(new Set(['readSignals', 'save']))
  })

  it('is not said to those who do not want it, nor of a film', () => {
    const day = held(['camera'], minutes(30 + 70))
    day.set({ callHint: false })
    expect(status(day).reason.code).toBe('on-hold')
    expect(status(held(['full-screen'], minutes(30 + 70))).reason.code).toBe('on-hold')
  })
})
