import type { Sensed } from '#core/presence'
import type { SenseHealth, SenseSource } from '#core/senses'

/** What tells whether the screen is locked. Read at each beat, so it answers at once. */
export interface LockSource {
  readonly name: () => SenseSource
  readonly read: () => Sensed
  readonly health: () => SenseHealth
  readonly stop: () => void
}

/** What the two voices on Linux say of the lock. */
export interface LockVoices {
  /** The desktop's screen saver service. */
  readonly screenSaver: Sensed
  /** The login session's hint, which the locker has to set. */
  readonly hint: Sensed
  /** Whether the hint has ever been set in this session: only then does its absence tell anything. */
  readonly hintIsKept: boolean
}

export const noVoices: LockVoices = { screenSaver: 'unknown', hint: 'unknown', hintIsKept: false }

/** Whichever says "locked" is right; "not locked" counts only from a voice that would know. */
export function lockedBy({ screenSaver, hint, hintIsKept }: LockVoices): Sensed {
  if (screenSaver === 'yes' || hint === 'yes') return 'yes'
  return screenSaver === 'no' || (hint === 'no' && hintIsKept) ? 'no' : 'unknown'
}
