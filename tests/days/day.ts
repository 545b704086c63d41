import { replay, type Replayed } from '../support/replay.ts'
import { parseTrace } from '../support/trace.ts'
import type { Day, DayEntry } from './any-day.ts'
import { faultsOf } from './rules.ts'

export const minute = 60
export const hour = 3_600

/** Minutes at the desk, and seconds of anything else, in the words of a trace. */
export const typing = (length: number, more: Partial<DayEntry> = {}): DayEntry => ({
  for: length,
  person: 'typing',
  ...more,
})
export const away = (length: number, more: Partial<DayEntry> = {}): DayEntry => ({
  for: length,
  person: 'away',
  ...more,
})

/** Plays a day on the real runtime. A day that breaks a rule of all days is no scenario: it throws. */
export function play(day: readonly DayEntry[], options: Partial<Day> = {}): Replayed {
  const trace = parseTrace(
    JSON.stringify({
      format: 1,
      name: 'a scenario',
      timeZone: 'Europe/London',
      start: '2026-11-16T09:00:00Z',
      ...options,
      day,
    }),
  )
  const found = replay(trace)
  const faults = faultsOf(trace, found)
  if (faults.length > 0) throw new Error(`the day breaks a rule: ${faults.join('; ')}`)
  return found
}
