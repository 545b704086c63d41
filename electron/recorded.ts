import { joinedRecord } from '#core/summary/devices'
import type { Recorded } from '#core/summary/record'
import type { Instant } from '#core/time'

import type { Runtime } from './runtime.ts'
import type { Journal } from './storage/journal.ts'

export interface RecordedPorts {
  readonly runtime: Pick<Runtime, 'running'>
  readonly journal: Pick<Journal, 'ofEachDevice'>
}

/** The record of some time: the journal of every computer, and what runs and is in none yet. */
export function recorded(
  { runtime, journal }: RecordedPorts,
  from: Instant,
  to: Instant,
): Recorded {
  const [own = [], ...others] = journal.ofEachDevice(from, to)
  const running = runtime.running().filter(({ start }) => start < to)
  return joinedRecord([[...own, ...running], ...others])
}
