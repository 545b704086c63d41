import type { Interval, IntervalKind, PromptEvent } from '#core/journal'
import type { Instant, Now, Tick } from '#core/time'

export const at = (iso: string) => Date.parse(iso) as Instant
export const now = (iso: string, zone = 'Europe/London'): Now => ({
  tick: 0 as Tick,
  wall: at(iso),
  zone,
  boot: null,
})

/** Intervals one after the other, from a start and a list of kinds and seconds. */
export function day(
  start: string,
  parts: readonly (readonly [IntervalKind, number, Interval['source']?])[],
  zone = 'Europe/London',
): Interval[] {
  let from = at(start)
  return parts.map(([kind, elapsedSeconds, source = 'input']) => {
    const end = (from + elapsedSeconds * 1000) as Instant
    const interval = {
      type: 'interval' as const,
      start: from,
      end,
      elapsedSeconds,
      kind,
      source,
      zone,
    }
    from = end
    return interval
  })
}

/** A prompt, or a break begun by hand, that was answered in full. */
export const taken = (when: string, prompted = true): PromptEvent => ({
  type: 'prompt',
  at: at(when),
  zone: 'Europe/London',
  outcome: 'taken',
  boutSeconds: 1800,
  prompted,
  reason: 'time-up',
  routineId: null,
  variant: null,
  seconds: 120,
  stopReason: null,
})

/** The worked day of content F2. */
export const worked = day('2025-11-03T09:00:00Z', [
  ['sitting', 1800],
  ['moving', 120, 'routine'],
  ['sitting', 2880],
  ['away', 40, 'lock'],
  ['sitting', 1500],
  ['away', 1800, 'idle'],
  ['sitting', 600],
])
