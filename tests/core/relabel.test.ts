import { describe, expect, it } from 'vitest'

import { asCalled } from '#core/relabel'
import { inMinutes, minutes, seconds, type Instant } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'

const told = (day: Desk) => {
  day.quit()
  return asCalled(day.journal())
    .filter((entry) => entry.type === 'interval')
    .map(({ kind, elapsedSeconds }) => `${kind} ${Math.round(elapsedSeconds / 60)} min`)
}

const sat = (day: Desk) => inMinutes(day.state().ledger.load.bout)

/** Twenty minutes of typing, four of silence, and back. */
function afterASilence(): Desk {
  const day = desk()
  day.type(minutes(20))
  day.leave(minutes(4))
  day.type(minutes(2))
  return day
}

describe('a silence that was taken for something else', () => {
  it('counts as sitting when the person says it was a meeting', () => {
    const day = afterASilence()
    expect(sat(day)).toBeCloseTo(2, 0)
    day.press({ type: 'relabelled', stretch: 'last-silence', kind: 'sitting' })
    expect(sat(day)).toBeCloseTo(26, 0)
    expect(told(day)).toEqual(['sitting 20 min', 'sitting 4 min', 'sitting 2 min'])
  })

  it('counts as standing when the person says so, and is paid back at that rate', () => {
    const day = afterASilence()
    day.press({ type: 'relabelled', stretch: 'last-silence', kind: 'standing' })
    expect(sat(day)).toBeCloseTo(2, 0)
    expect(told(day)).toContain('standing 4 min')
    // 20 min of sitting, less two for each of the 4 standing, then 2 min more.
    expect(inMinutes(day.state().ledger.load.load)).toBeCloseTo(14, 0)
  })

  it('ends the sit when a call turns out to have been an empty chair', () => {
    const day = desk()
    day.type(minutes(10))
    day.sense(['microphone'])
    day.leave(minutes(15))
    day.sense([])
    day.type(minutes(1))
    expect(sat(day)).toBeCloseTo(26, 0)
    day.press({ type: 'relabelled', stretch: 'last-silence', kind: 'away' })
    expect(sat(day)).toBeCloseTo(1, 0)
    expect(told(day)).toEqual(['sitting 10 min', 'away 15 min', 'sitting 1 min'])
  })

  it('may have been two minutes of reading that were a walk to the printer', () => {
    const day = desk()
    day.type(minutes(10))
    day.leave(minutes(2))
    day.type(minutes(1))
    day.press({ type: 'relabelled', stretch: 'last-silence', kind: 'away' })
    expect(sat(day)).toBeCloseTo(1, 0)
  })

  it('takes the prompt down when the sit it was for never was', () => {
    const day = desk()
    day.type(minutes(10))
    day.sense(['microphone'])
    day.leave(minutes(25))
    day.sense([])
    day.type(minutes(2.5))
    expect(day.snapshot().breakView.kind).toBe('prompt')
    day.press({ type: 'relabelled', stretch: 'last-silence', kind: 'away' })
    expect(day.snapshot().breakView.kind).toBe('none')
    expect(day.windowsLeft()).toBe(0)
  })

  it('keeps every second, whatever it is called', () => {
    const day = afterASilence()
    day.press({ type: 'relabelled', stretch: 'last-silence', kind: 'standing' })
    day.quit()
    const total = asCalled(day.journal())
      .filter((entry) => entry.type === 'interval')
      .reduce((sum, { elapsedSeconds }) => sum + elapsedSeconds, 0)
    expect(total).toBeCloseTo(26 * 60, 1)
  })
})

/** The stretch from so many to so many minutes ago. */
const between = (day: Desk, from: number, to: number) => ({
  start: (day.wallNow() - minutes(from)) as Instant,
  end: (day.wallNow() - minutes(to)) as Instant,
})

describe('a stretch of the day', () => {
  it('can be named by what the clock showed, in the middle of a sit', () => {
    const day = desk()
    day.type(minutes(30))
    day.press({ type: 'relabelled', stretch: between(day, 20, 10), kind: 'standing' })
    expect(sat(day)).toBeCloseTo(10, 0)
    expect(told(day)).toEqual(['sitting 10 min', 'standing 10 min', 'sitting 10 min'])
  })

  it('can be named again: the last word holds', () => {
    const day = afterASilence()
    day.press({ type: 'relabelled', stretch: 'last-silence', kind: 'sitting' })
    day.press({ type: 'relabelled', stretch: 'last-silence', kind: 'standing' })
    expect(told(day)).toContain('standing 4 min')
  })

  it('keeps what was answered on the way: a skip still gives half an hour', () => {
    const day = desk()
    day.type(minutes(31))
    day.leave(minutes(0.2))
    day.press({ type: 'skipped' })
    const nextAt = day.state().ledger.load.nextAt
    day.type(minutes(5))
    day.press({ type: 'relabelled', stretch: between(day, 4, 3.5), kind: 'standing' })
    expect(inMinutes(day.state().ledger.load.nextAt ?? 0)).toBeCloseTo(inMinutes(nextAt ?? 0), 0)
  })

  it('of an earlier run can still be named', () => {
    const day = afterASilence()
    const silence = between(day, 6, 1.5)
    day.quit()
    day.kill()
    day.wait(minutes(1))
    day.relaunch()
    day.type(minutes(2))
    day.press({ type: 'relabelled', stretch: silence, kind: 'sitting' })
    expect(sat(day)).toBeGreaterThan(26)
    expect(told(day).filter((line) => line.startsWith('away'))).toEqual([])
  })

  it('can be named for a day, to the moment', () => {
    const day = desk()
    day.type(minutes(30))
    day.leave(minutes(24 * 60 - 25))
    day.type(minutes(5))
    day.press({ type: 'relabelled', stretch: between(day, 24 * 60 + 5, 24 * 60), kind: 'away' })
    expect(day.journal().some((entry) => entry.type === 'relabel')).toBe(false)
    day.press({ type: 'relabelled', stretch: between(day, 24 * 60, 24 * 60 - 5), kind: 'away' })
    expect(day.journal().at(-1)).toMatchObject({ type: 'relabel', kind: 'away' })
  })

  it('that never was leaves the journal in one piece', () => {
    const day = desk()
    day.type(minutes(10))
    day.press({ type: 'relabelled', stretch: 'last-silence', kind: 'away' })
    day.type(minutes(10))
    expect(told(day)).toEqual(['sitting 20 min'])
  })

  it('leaves the prompt on the screen when the sit is as long as before', () => {
    const day = desk()
    day.type(minutes(10))
    day.leave(minutes(2))
    day.type(minutes(18))
    day.leave(seconds(10))
    expect(day.snapshot().breakView.kind).toBe('prompt')
    day.press({ type: 'relabelled', stretch: 'last-silence', kind: 'sitting' })
    expect(day.snapshot().breakView.kind).toBe('prompt')
  })

  it('older than a day is left as it is', () => {
    const day = desk()
    day.type(minutes(10))
    day.leave(minutes(25 * 60))
    day.type(minutes(1))
    const before = day.state().ledger.load
    day.press({ type: 'relabelled', stretch: between(day, 25 * 60 + 8, 25 * 60 + 3), kind: 'away' })
    expect(day.journal().some((entry) => entry.type === 'relabel')).toBe(false)
    expect(day.state().ledger.load.bout).toBeGreaterThanOrEqual(before.bout)
  })
})
