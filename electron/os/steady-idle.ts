import { before, elapsed, later, seconds, type Millis, type Tick } from '#core/time'

/** Idle time comes in whole seconds. */
const tolerance = seconds(2)
/** So often a reading that cannot be is taken again. */
const attempts = 3

/**
 * Guards an idle source whose readings jump to large values and back, as macOS's can. Input that was
 * once seen cannot be undone: idle time is at most the time since. A reading that says more is taken
 * again at once; should none make sense, the last stands and the core judges the source by it.
 *
 * @param read Reads the source, in ms; `unknown` when it failed.
 */
export function steadyIdle(
  read: () => Millis | 'unknown',
  now: () => Tick,
): () => Millis | 'unknown' {
  /** The latest input that any reading has shown. */
  let seenAt: Tick | null = null

  return () => {
    let reading: Millis | 'unknown' = 'unknown'
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      reading = read()
      if (reading === 'unknown') return 'unknown'
      const at = now()
      if (seenAt !== null && reading > elapsed(seenAt, at) + tolerance) continue
      const seen = before(at, reading)
      seenAt = seenAt === null ? seen : later(seenAt, seen)
      return reading
    }
    return reading
  }
}
