import { after, type Clock, type Instant, type Millis, type Now, type Tick } from '#core/time'

/**
 * A computer's clocks and its one-shot timers, moved only by hand. The continuous
 * clock runs through sleep; the wall clock can be changed without anybody noticing.
 */
export function virtualTime(start = '2026-11-16T09:00:00Z', zone = 'Europe/London') {
  // A computer that has been on for a while: readings never start at zero.
  let origin = 1_000_000 as Tick
  let tick = origin
  let wallOffset = Date.parse(start) - origin
  let timeZone = zone
  let starts = 1
  let timers: { readonly at: Tick; readonly run: () => void }[] = []

  const now = (): Now => ({
    tick,
    wall: (tick + wallOffset) as Instant,
    zone: timeZone,
    boot: `start ${starts}`,
  })
  const clock: Clock = { now }

  function wakeAt(at: Tick, run: () => void): () => void {
    const timer = { at, run }
    timers.push(timer)
    return () => {
      timers = timers.filter((other) => other !== timer)
    }
  }

  /** Lets `length` ms pass, running each timer at the moment it comes due. */
  function advance(length: Millis): void {
    const end = after(tick, length)
    for (let next = nextDue(end); next !== undefined; next = nextDue(end)) {
      timers = timers.filter((other) => other !== next)
      tick = Math.max(tick, next.at) as Tick
      next.run()
    }
    tick = end
  }

  function nextDue(end: Tick) {
    return timers.filter((timer) => timer.at <= end).toSorted((a, b) => a.at - b.at)[0]
  }

  return {
    clock,
    wakeAt,
    advance,
    /** Lets `length` ms pass with every timer frozen, as when the lid is closed. */
    freeze(length: Millis): void {
      tick = after(tick, length)
    },
    /** Forgets all timers, as when the process is killed. */
    dropTimers(): void {
      timers = []
    },
    /** The computer is started anew: the continuous clock begins again, the wall clock goes on. */
    restartContinuous(): void {
      const gone = tick - 5_000
      starts += 1
      tick = 5_000 as Tick
      origin = (origin - gone) as Tick
      wallOffset += gone
    },
    setWallBy(length: Millis): void {
      wallOffset += length
    },
    setZone(name: string): void {
      timeZone = name
    },
    /** True time since the start, in ms. */
    since: (at: Tick = tick): Millis => at - origin,
    /** When the next timer is due, in ms since the start. */
    nextTimer: (): Millis | undefined =>
      timers.length === 0 ? undefined : Math.min(...timers.map(({ at }) => at)) - origin,
  }
}
