import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'
import timers from 'node:timers'
import timersPromises from 'node:timers/promises'
import { promisify } from 'node:util'

import type { NativeTime, StageClock } from './clock.ts'
import { stageDate } from './stage-date.ts'
import { unplayed } from './strict.ts'

const { setTimeout, clearTimeout, setImmediate } = globalThis
const { timeOrigin } = performance
const realPerformance = performance.now.bind(performance)

/** Real time, kept from before it was replaced. */
export const nativeTime: NativeTime = {
  now: () => timeOrigin + realPerformance(),
  setTimeout,
  clearTimeout,
  defer: (run) => setImmediate(run),
}

/**
 * Puts this process on the stage's clock: dates, timers and everything the app measures time by.
 * Not scaled are file times, SQLite's own clock and `AbortSignal.timeout`.
 */
export function replaceTime(clock: StageClock): void {
  const born = clock.monotonic()
  const milliseconds = () => clock.monotonic() - born

  globalThis.Date = stageDate(Date, clock)
  Object.defineProperty(performance, 'timeOrigin', { value: clock.wall() })
  performance.now = milliseconds
  process.uptime = () => milliseconds() / 1_000
  // Linux counts sleep in the uptime and not in hrtime; macOS counts it in hrtime too.
  os.uptime = () => clock.now() / 1_000
  process.hrtime = hrtime(process.platform === 'darwin' ? clock.now : clock.monotonic)

  const replaced = stageTimers(clock)
  Object.assign(globalThis, replaced)
  Object.assign(timers, replaced)
  Object.assign(timersPromises, {
    setTimeout: replaced.setTimeout[promisify.custom],
    setInterval: () => {
      throw unplayed("'node:timers/promises'.setInterval")
    },
  })
  // Without this, `import { uptime } from 'node:os'` would still be the real one.
  syncBuiltinESMExports()
}

function hrtime(now: () => number): typeof process.hrtime {
  const bigint = () => BigInt(Math.round(now() * 1e6))
  const pair = (since?: [number, number]): [number, number] => {
    const [seconds, nanoseconds] = since ?? [0, 0]
    const all = bigint() - BigInt(seconds) * 1_000_000_000n - BigInt(nanoseconds)
    return [Number(all / 1_000_000_000n), Number(all % 1_000_000_000n)]
  }
  return Object.assign(pair, { bigint })
}

/** What `setTimeout` gives back in Node, as far as programs use it. */
interface Handle {
  readonly id: number
  readonly ref: () => Handle
  readonly unref: () => Handle
  readonly hasRef: () => boolean
  readonly close: () => Handle
  readonly refresh: () => Handle
  readonly [Symbol.toPrimitive]: () => number
}

function stageTimers(clock: StageClock) {
  function start(run: () => void, delay: number, again: boolean): Handle {
    let id = clock.after(run, delay, again ? delay : undefined)
    const handle: Handle = {
      get id() {
        return id
      },
      // The host keeps this process alive, so that references mean nothing.
      ref: () => handle,
      unref: () => handle,
      hasRef: () => true,
      close: () => {
        clock.cancel(id)
        return handle
      },
      refresh: () => {
        clock.cancel(id)
        id = clock.after(run, delay, again ? delay : undefined)
        return handle
      },
      [Symbol.toPrimitive]: () => id,
    }
    return handle
  }

  function stop(handle: Handle | number | undefined): void {
    if (handle !== undefined && handle !== null) clock.cancel(Number(handle))
  }

  type Run = (...args: readonly unknown[]) => void
  const starter =
    (again: boolean) =>
    (run: Run, delay = 1, ...args: readonly unknown[]) =>
      start(() => run(...args), delay, again)

  const wait = <T>(delay?: number, value?: T, options?: { readonly signal?: AbortSignal }) =>
    new Promise<T | undefined>((resolve, reject) => {
      const { signal } = options ?? {}
      const aborted = () => {
        handle.close()
        reject(signal?.reason as Error)
      }
      const handle = start(
        () => {
          signal?.removeEventListener('abort', aborted)
          resolve(value)
        },
        delay ?? 1,
        false,
      )
      if (signal?.aborted === true) aborted()
      signal?.addEventListener('abort', aborted)
    })

  return {
    setTimeout: Object.assign(starter(false), { [promisify.custom]: wait }),
    clearTimeout: stop,
    setInterval: starter(true),
    clearInterval: stop,
  }
}
