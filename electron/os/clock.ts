import { readFileSync } from 'node:fs'
import os from 'node:os'

import type { Clock, Instant, Tick } from '#core/time'

/** Where the readings come from. Tests and trials hand in their own. */
export interface ClockSources {
  readonly platform: NodeJS.Platform
  /** Seconds since the computer started, sleep included. */
  readonly uptime: () => number
  /** Nanoseconds of the runtime's own monotonic clock. */
  readonly hrtime: () => bigint
  /** The wall clock, in ms since the epoch. */
  readonly wall: () => number
  readonly zone: () => string
  readonly boot: string | null
}

const systemSources: ClockSources = {
  platform: process.platform,
  uptime: () => os.uptime(),
  hrtime: () => process.hrtime.bigint(),
  wall: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  boot: bootId(),
}

/** The computer's clocks: one to measure with, one to label with. */
export function systemClock(sources: ClockSources = systemSources): Clock {
  return {
    now: () => ({
      tick: continuous(sources) as Tick,
      wall: sources.wall() as Instant,
      zone: sources.zone(),
      boot: sources.boot,
    }),
  }
}

/** Linux names each start of the computer; elsewhere nobody says. */
function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return null
  }
}

/**
 * Time that counts sleep and ignores the wall clock, in ms. On macOS `os.uptime()` is the wall
 * clock in disguise, while `hrtime` counts sleep; elsewhere it is `hrtime` that stops in sleep.
 */
function continuous({ platform, uptime, hrtime }: ClockSources): number {
  return platform === 'darwin' ? Number(hrtime() / 1_000_000n) : Math.round(uptime() * 1_000)
}
