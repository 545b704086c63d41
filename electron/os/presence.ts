import type { PowerMonitor } from 'electron'

import type { Sample, Sensed } from '#core/presence'
import { seconds, type Millis } from '#core/time'

type IdleSource = Pick<PowerMonitor, 'getSystemIdleTime' | 'getSystemIdleState'>

/** Reads the desk once. A source that throws makes its reading unknown; it never stops a beat. */
export function readSample(source: IdleSource): Sample {
  return { idleFor: idleFor(source), locked: locked(source) }
}

/** The system reports whole seconds; the core works in ms. */
function idleFor(source: IdleSource): Millis | 'unknown' {
  try {
    const idleSeconds = source.getSystemIdleTime()
    return Number.isFinite(idleSeconds) && idleSeconds >= 0 ? seconds(idleSeconds) : 'unknown'
  } catch {
    return 'unknown'
  }
}

function locked(source: IdleSource): Sensed {
  try {
    const state = source.getSystemIdleState(1)
    if (state === 'unknown') return 'unknown'
    return state === 'locked' ? 'yes' : 'no'
  } catch {
    return 'unknown'
  }
}
