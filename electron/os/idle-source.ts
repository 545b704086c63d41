import type { InputSource, SenseHealth } from '#core/senses'
import type { Millis } from '#core/time'

/** What tells how long there has been no input. Read at each beat, so it answers at once. */
export interface IdleSource {
  /** Which source is in use now; `none` while there is none. */
  readonly name: () => InputSource
  /** Time since the last input. An asynchronous source asks ahead, and answers with what it knows. */
  readonly read: () => Millis | 'unknown'
  readonly health: () => SenseHealth
  readonly stop: () => void
}
