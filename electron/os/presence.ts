import type { PowerMonitor } from 'electron'

import type { Sample, Sensed } from '#core/presence'
import { seconds, type Clock, type Millis } from '#core/time'

import type { IdleSource } from './idle-source.ts'
import type { LockSource } from './lock.ts'
import { steadyIdle } from './steady-idle.ts'

type Monitor = Pick<PowerMonitor, 'getSystemIdleTime' | 'getSystemIdleState'>

/** Reads the desk once. */
export const readSample = (
  idle: Pick<IdleSource, 'read'>,
  lock: Pick<LockSource, 'read'>,
): Sample => ({ idleFor: idle.read(), locked: lock.read() })

/** The system's own idle time, guarded where it is known to jump. A failure makes it unknown. */
export function systemIdle(monitor: Monitor, clock: Clock, platform: NodeJS.Platform): IdleSource {
  const once = () => idleTime(monitor)
  const take = platform === 'darwin' ? steadyIdle(once, () => clock.now().tick) : once
  let latest: Millis | 'unknown' = 'unknown'
  return {
    name: () => 'system',
    read: () => (latest = take()),
    health: () => (latest === 'unknown' ? 'unsure' : 'working'),
    stop: () => {},
  }
}

/** The system reports whole seconds; the core works in ms. */
function idleTime(monitor: Monitor): Millis | 'unknown' {
  try {
    const idleSeconds = monitor.getSystemIdleTime()
    return Number.isFinite(idleSeconds) && idleSeconds >= 0 ? seconds(idleSeconds) : 'unknown'
  } catch {
    return 'unknown'
  }
}

/**
 * The system's own word on the lock. On Linux it says "not locked" as well where no service could
 * know, so only a lock once seen makes it certain there.
 */
export function systemLock(monitor: Monitor, platform: NodeJS.Platform): LockSource {
  let latest: Sensed = 'unknown'
  let isCertain = platform !== 'linux'
  return {
    name: () => 'system',
    read: () => {
      latest = lockState(monitor)
      isCertain ||= latest === 'yes'
      return latest
    },
    health: () => (latest === 'unknown' || !isCertain ? 'unsure' : 'working'),
    stop: () => {},
  }
}

function lockState(monitor: Monitor): Sensed {
  try {
    const state = monitor.getSystemIdleState(1)
    if (state === 'unknown') return 'unknown'
    return state === 'locked' ? 'yes' : 'no'
  } catch {
    return 'unknown'
  }
}

/**
 * The lock over D-Bus where it is heard of there. Where it is not, the system may still see a locker
 * of its own kind, but its "not locked" then means only that it knows of none.
 */
export function eitherLock(heard: LockSource, seen: LockSource): LockSource {
  let bySystem = false
  return {
    name: () => (bySystem ? 'system' : heard.name()),
    read: () => {
      const locked = heard.read()
      bySystem = locked === 'unknown' && seen.read() === 'yes'
      return bySystem ? 'yes' : locked
    },
    health: () => (bySystem ? 'working' : heard.health()),
    stop: () => {
      heard.stop()
      seen.stop()
    },
  }
}
