import { describe, expect, it } from 'vitest'

import { inMinutes, minutes, seconds } from '#core/time'

import { desk, type Desk } from '../support/desk.ts'

const kinds = (day: Desk) => {
  day.quit()
  return day
    .journal()
    .filter((entry) => entry.type === 'interval')
    .map(({ kind, elapsedSeconds }) => `${kind} ${Math.round(elapsedSeconds)} s`)
}

const total = (day: Desk) =>
  day
    .journal()
    .filter((entry) => entry.type === 'interval')
    .reduce((sum, { elapsedSeconds }) => sum + elapsedSeconds, 0)

const sat = (day: Desk) => inMinutes(day.snapshot().bout.sittingFor)

/** A cue is a transition, and would move the minute of the next save. */
const savedByTheMinute = { settings: { postureCue: false } }

describe('a restart', () => {
  it('within five minutes of a kill keeps the bout, and the gap is untracked', () => {
    const day = desk(savedByTheMinute)
    day.type(minutes(20))
    day.kill()
    day.wait(seconds(40))
    day.relaunch()
    day.type(minutes(5))
    expect(sat(day)).toBeGreaterThanOrEqual(24)
    expect(sat(day)).toBeLessThanOrEqual(25.1)
    expect(kinds(day)).toEqual(['sitting 1200 s', 'untracked 40 s', 'sitting 300 s'])
    expect(total(day)).toBeCloseTo(1540, 1)
  })

  it('later than that ends the bout, but pays nothing back', () => {
    const day = desk()
    day.type(minutes(20))
    day.kill()
    day.wait(minutes(10))
    day.relaunch()
    day.type(minutes(1))
    expect(sat(day)).toBeCloseTo(1, 0)
    expect(day.state().ledger.load.load).toBeGreaterThan(minutes(20))
  })

  it('after a kill in the middle of a routine keeps what was done of it', () => {
    const day = desk()
    day.type(minutes(30))
    day.leave(seconds(10))
    day.press({ type: 'started', choice: { routineId: 'thread-the-needle', variant: 'standard' } })
    day.press({ type: 'madeReady' })
    day.leave(seconds(75))
    day.kill()
    day.wait(seconds(20))
    day.relaunch()
    day.type(minutes(2))
    expect(kinds(day)).toEqual([
      'sitting 1810 s',
      expect.stringMatching(/^moving [5-7]\d s$/),
      expect.stringMatching(/^untracked \d\d s$/),
      'sitting 120 s',
    ])
    expect(total(day)).toBeCloseTo(1810 + 75 + 20 + 120, 1)
  })

  it('goes by the continuous clock when the wall clock was changed meanwhile', () => {
    const day = desk()
    day.type(minutes(20))
    day.quit()
    day.kill()
    day.time.setWallBy(minutes(-180))
    day.wait(seconds(60))
    day.relaunch()
    day.type(minutes(5))
    expect(sat(day)).toBeCloseTo(25, 0)
    expect(total(day)).toBeGreaterThan(0)
  })

  it('goes by the continuous clock although the wall clock leapt ahead meanwhile', () => {
    const day = desk(savedByTheMinute)
    day.type(minutes(20))
    day.kill()
    day.time.setWallBy(minutes(180))
    day.wait(seconds(60))
    day.relaunch()
    day.type(minutes(5))
    expect(sat(day)).toBeCloseTo(25, 0)
    expect(kinds(day)).toContain('untracked 60 s')
  })

  it('of a computer that was started anew goes by the wall clock', () => {
    const day = desk()
    day.type(minutes(20))
    day.quit()
    day.kill()
    day.wait(minutes(90))
    day.time.restartContinuous()
    day.relaunch()
    day.type(minutes(5))
    expect(sat(day)).toBeCloseTo(5, 0)
    expect(kinds(day)).toEqual(['sitting 1200 s', 'untracked 5400 s', 'sitting 300 s'])
  })

  it('keeps a pause, shorter by the time that has passed', () => {
    const day = desk()
    day.press({ type: 'promptsPaused', length: minutes(30) })
    day.type(minutes(10))
    day.quit()
    day.relaunch()
    day.type(minutes(19))
    expect(day.snapshot().status.kind).toBe('paused')
    day.type(minutes(2))
    expect(day.snapshot().status.kind).not.toBe('paused')
  })

  it('keeps a pause until tomorrow, and ends it tomorrow', () => {
    const day = desk({ start: '2026-11-16T23:00:00Z' })
    day.press({ type: 'promptsPaused', length: 'tomorrow' })
    day.type(minutes(10))
    day.kill()
    day.relaunch()
    day.type(minutes(49))
    expect(day.snapshot().status.kind).toBe('paused')
    day.type(minutes(2))
    expect(day.snapshot().status.kind).not.toBe('paused')
  })

  it('without a readable checkpoint starts afresh', () => {
    const day = desk({ checkpoint: { version: 99, nonsense: true } })
    day.type(minutes(2))
    expect(sat(day)).toBeCloseTo(2, 0)
  })
})
