/**
 * One clock for the app and its windows, which can run faster than real time. Shared by Node and
 * browser code, so it is given what it needs of either.
 */

/** How stage time follows real time from one real moment on. */
export interface Anchor {
  /** The real moment, in ms since the epoch. */
  readonly real: number
  /** What the continuous clock showed then, in ms. */
  readonly tick: number
  /** Stage time per real time. */
  readonly rate: number
  /** The wall clock minus the continuous one, in ms. */
  readonly wallAhead: number
  /** Time goes on, but no timer fires. */
  readonly asleep: boolean
  /** How much of `tick` was slept through, in ms. */
  readonly slept: number
}

/** The real thing, kept from before it was replaced. */
export interface NativeTime {
  /** Real time in ms since the epoch. */
  readonly now: () => number
  readonly setTimeout: (run: () => void, ms: number) => unknown
  readonly clearTimeout: (handle: never) => void
  /** Runs a task after everything that is queued already. */
  readonly defer: (run: () => void) => void
}

export interface StageClock {
  /** The continuous clock, in ms. */
  readonly now: () => number
  readonly wall: () => number
  /** Like `now`, without the time slept. */
  readonly monotonic: () => number
  readonly anchor: () => Anchor
  /** Changes course from now on. */
  readonly steer: (change: Partial<Pick<Anchor, 'rate' | 'wallAhead' | 'asleep'>>) => void
  /** Takes over the course of another process's clock. */
  readonly follow: (anchor: Anchor) => void
  /** Runs something after `delay` ms of stage time, and again every `every` ms if given. */
  readonly after: (run: () => void, delay: number, every?: number) => number
  readonly cancel: (timer: number) => void
}

interface Timer {
  due: number
  readonly every: number | undefined
  readonly run: () => void
}

/** Longer delays overflow in Node and browsers alike, and fire at once. */
const longestDelay = 2 ** 31 - 1

/** A leading clock that is this much real time late, in ms, gives up the time instead of jumping. */
const patience = 20

/**
 * A following clock runs free. A *leading* one never passes its next due timer: each callback
 * sees its own due time, however busy the process was, and time that real work took beyond
 * `patience` did not happen. A free-running clock at x600 would invent late beats.
 *
 * @param led Given for a leading clock; told of every change of course.
 */
export function stageClock(
  start: Anchor,
  native: NativeTime,
  led?: (anchor: Anchor) => void,
): StageClock {
  let anchor = start
  let last = start.tick
  let asleepSince = start.tick
  /** The time during a callback, which stands still. */
  let held: number | null = null
  let armed: unknown
  let serial = 0
  const timers = new Map<number, Timer>()

  const scaled = () => anchor.tick + (native.now() - anchor.real) * anchor.rate

  function next(): [number, Timer] | undefined {
    let first: [number, Timer] | undefined
    for (const entry of timers) if (!first || entry[1].due < first[1].due) first = entry
    return first
  }

  function now(): number {
    if (held !== null) return held
    const due = led && !anchor.asleep ? (next()?.[1].due ?? Infinity) : Infinity
    last = Math.max(last, Math.min(scaled(), due))
    return last
  }

  function steer(change: Partial<Anchor>): void {
    const tick = now()
    if (change.asleep === true && !anchor.asleep) asleepSince = tick
    const slept = change.asleep === false && anchor.asleep ? tick - asleepSince : 0
    anchor = { ...anchor, ...change, real: native.now(), tick, slept: anchor.slept + slept }
    led?.(anchor)
    arm()
  }

  function arm(): void {
    native.clearTimeout(armed as never)
    const first = next()
    if (held !== null || anchor.asleep || first === undefined) return
    const wait = (first[1].due - scaled()) / anchor.rate
    armed = native.setTimeout(ring, Math.min(longestDelay, Math.max(0, wait)))
  }

  function ring(): void {
    const first = next()
    if (first === undefined || held !== null || anchor.asleep) return
    const [id, timer] = first
    // Real timers may ring a little early.
    if (scaled() < timer.due && (timer.due - scaled()) / anchor.rate > 1) return arm()
    const sees = Math.max(timer.due, last)
    if (led && (scaled() - sees) / anchor.rate > patience) {
      last = sees
      anchor = { ...anchor, real: native.now(), tick: sees }
      led(anchor)
    }
    if (led) held = last = sees
    if (timer.every === undefined) timers.delete(id)
    else timer.due = sees + timer.every
    try {
      timer.run()
    } finally {
      // What the callback promised itself still belongs to its moment.
      native.defer(() => {
        held = null
        arm()
      })
    }
  }

  return {
    now,
    wall: () => Math.floor(now() + anchor.wallAhead),
    monotonic: () => now() - anchor.slept,
    anchor: () => anchor,
    steer,
    follow(course) {
      anchor = course
      arm()
    },
    after(run, delay, every) {
      const wait = delay >= 1 && delay <= longestDelay ? delay : 1
      const again = every === undefined ? undefined : wait
      const id = ++serial
      timers.set(id, { due: now() + wait, every: again, run })
      arm()
      return id
    },
    cancel(timer) {
      timers.delete(timer)
      arm()
    },
  }
}
