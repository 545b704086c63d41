import { describe, expect, it } from 'vitest'

import { stageClock, type Anchor, type NativeTime } from './clock.ts'

/** Real time moved by hand. Its timers ring when `turn` passes them, in order. */
function realTime() {
  let now = 0
  let serial = 0
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>()
  const add = (run: () => void, ms: number) => {
    timers.set(++serial, { at: now + ms, run })
    return serial
  }
  const native: NativeTime = {
    now: () => now,
    setTimeout: add,
    clearTimeout: (handle) => timers.delete(handle),
    defer: (run) => add(run, 0),
  }
  return {
    native,
    /** Nothing runs meanwhile, as when a process is busy. */
    block: (ms: number) => {
      now += ms
    },
    turn: (ms: number) => {
      const end = now + ms
      for (;;) {
        const [next] = [...timers].toSorted(([, a], [, b]) => a.at - b.at)
        if (next === undefined || next[1].at > end) break
        timers.delete(next[0])
        now = Math.max(now, next[1].at)
        next[1].run()
      }
      now = Math.max(now, end)
    },
  }
}

const anchor = (rate: number): Anchor => ({
  real: 0,
  tick: 1_000,
  rate,
  wallAhead: 5_000,
  asleep: false,
  slept: 0,
})

describe('a leading clock', () => {
  it('never passes its next due timer, however late that rings', () => {
    const real = realTime()
    const clock = stageClock(anchor(600), real.native, () => {})
    clock.after(() => {}, 15_000)
    real.block(3_000)
    expect(clock.now()).toBe(16_000)
  })

  it('shows each callback its own due time', () => {
    const real = realTime()
    const clock = stageClock(anchor(600), real.native, () => {})
    const seen: number[] = []
    for (const delay of [100, 15_000, 15_001]) clock.after(() => seen.push(clock.now()), delay)
    real.block(70)
    real.turn(200)
    expect(seen).toEqual([1_100, 16_000, 16_001])
  })

  it('stands still during a callback, whatever the callback takes', () => {
    const real = realTime()
    const clock = stageClock(anchor(600), real.native, () => {})
    const seen: number[] = []
    clock.after(() => {
      real.block(50)
      seen.push(clock.now())
    }, 15_000)
    real.turn(100)
    expect(seen).toEqual([16_000])
  })

  it('gives up the time that real work took, and tells the others', () => {
    const real = realTime()
    const told: Anchor[] = []
    const clock = stageClock(anchor(600), real.native, (anchor) => told.push(anchor))
    clock.after(() => {}, 15_000)
    real.block(500)
    real.turn(0)
    expect(told).toEqual([{ ...anchor(600), real: 500, tick: 16_000 }])
    expect(clock.now()).toBe(16_000)
  })

  it('repeats an interval without drifting', () => {
    const real = realTime()
    const clock = stageClock(anchor(10), real.native, () => {})
    const seen: number[] = []
    clock.after(() => seen.push(clock.now()), 1_000, 1_000)
    real.turn(305)
    expect(seen).toEqual([2_000, 3_000, 4_000])
  })

  it('fires nothing in sleep; what is late fires at once after it and sees how late it is', () => {
    const real = realTime()
    const clock = stageClock(anchor(60), real.native, () => {})
    const seen: number[] = []
    clock.after(() => seen.push(clock.now()), 15_000)
    clock.steer({ asleep: true })
    real.turn(60_000)
    expect(seen).toEqual([])
    clock.steer({ asleep: false })
    real.turn(0)
    expect(seen).toEqual([3_601_000])
    expect(clock.monotonic()).toBe(1_000)
  })

  it('labels with the wall clock and measures without it', () => {
    const real = realTime()
    const clock = stageClock(anchor(1), real.native, () => {})
    clock.steer({ wallAhead: 3_605_000 })
    expect(clock.wall()).toBe(3_606_000)
    expect(clock.now()).toBe(1_000)
  })
})

describe('a following clock', () => {
  it('runs on past its timers and takes over the course it is told', () => {
    const real = realTime()
    const clock = stageClock(anchor(600), real.native)
    clock.after(() => {}, 100)
    real.block(100)
    expect(clock.now()).toBe(61_000)
    clock.follow({ ...anchor(1), real: 100, tick: 70_000 })
    real.block(5)
    expect(clock.now()).toBe(70_005)
  })
})
