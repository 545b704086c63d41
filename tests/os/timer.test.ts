import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import {
  after,
  hours,
  minutes,
  seconds,
  type Clock,
  type Instant,
  type Millis,
  type Tick,
} from '#core/time'

import { wakeAt } from '../../electron/os/timer.ts'

const zero = 0 as Tick
let tick = 0
const clock: Clock = {
  now: () => ({ tick: tick as Tick, wall: 0 as Instant, zone: 'UTC', boot: null }),
}

/** Lets time pass for the clock and for the timers alike. */
function pass(by: Millis): void {
  for (let left = by; left > 0; left -= 1_000) {
    tick += Math.min(left, 1_000)
    vi.advanceTimersByTime(Math.min(left, 1_000))
  }
}

beforeEach(() => {
  tick = 0
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a wake-up', () => {
  it('comes once, at its moment', () => {
    const beat = vi.fn<() => void>()
    wakeAt(clock, after(zero, seconds(15)), beat)
    pass(seconds(14))
    expect(beat).not.toHaveBeenCalled()
    pass(seconds(1))
    expect(beat).toHaveBeenCalledOnce()
    pass(minutes(5))
    expect(beat).toHaveBeenCalledOnce()
  })

  it('reaches a far moment in waits of a minute at most', () => {
    const beat = vi.fn<() => void>()
    wakeAt(clock, after(zero, minutes(30)), beat)
    pass(minutes(29))
    expect(beat).not.toHaveBeenCalled()
    pass(minutes(1))
    expect(beat).toHaveBeenCalledOnce()
  })

  it('is at most a minute late after a sleep that stopped the timers', () => {
    const beat = vi.fn<() => void>()
    wakeAt(clock, after(zero, minutes(30)), beat)
    tick += hours(8)
    pass(minutes(1))
    expect(beat).toHaveBeenCalledOnce()
  })

  it('waits on when a timer rings before the clock is there', () => {
    const beat = vi.fn<() => void>()
    wakeAt(clock, 1_000 as Tick, beat)
    tick = 990
    vi.advanceTimersByTime(1_000)
    expect(beat).not.toHaveBeenCalled()
    tick = 1_000
    vi.advanceTimersByTime(10)
    expect(beat).toHaveBeenCalledOnce()
  })

  it('does not come once it is undone', () => {
    const beat = vi.fn<() => void>()
    const undo = wakeAt(clock, after(zero, minutes(3)), beat)
    pass(minutes(2))
    undo()
    pass(minutes(5))
    expect(beat).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})
