import type { SignalName } from './presence.ts'
import type { Instant } from './time.ts'

/**
 * What makes a due prompt wait (content D2, "Suppressed while"): what the sensors tell, the clearest
 * first, what the person said, and the hours that they keep.
 */
export type HoldCause = SignalName | 'paused' | 'outside-hours' | 'day-off' | 'quiet-period'

/**
 * Why the app is doing what it is doing, or is silent. A code with its facts;
 * `words.ts` turns it into a sentence.
 */
export type Reason =
  /** Sitting, and the next prompt lies ahead at about `dueAt`. */
  | { readonly code: 'not-yet'; readonly dueAt: Instant }
  /** Sitting long enough; waiting for a pause in typing. */
  | { readonly code: 'waiting-for-pause' }
  /** A prompt came because the time was up and typing paused. */
  | { readonly code: 'time-up'; readonly sitMinutes: number }
  /** A prompt came although typing went on: the wait for a pause was over. */
  | { readonly code: 'no-pause'; readonly sitMinutes: number }
  /** A prompt that waits. */
  | { readonly code: 'on-hold'; readonly cause: HoldCause; readonly since: Instant }
  /** What held a prompt ended a moment ago. */
  | { readonly code: 'hold-ended'; readonly cause: HoldCause; readonly endedAt: Instant }
  /** It waited for as long as it may, although what held it goes on. */
  | {
      readonly code: 'held-too-long'
      readonly cause: 'display-kept-awake'
      readonly since: Instant
    }
  /** A prompt that waits for a call which has become a long one. */
  | { readonly code: 'long-call'; readonly since: Instant }
  /** Moved `times` times in this sit. The next prompt comes at about `dueAt`. */
  | { readonly code: 'moved'; readonly times: number; readonly dueAt: Instant }
  /** A prompt that comes again after it was moved `times` times. */
  | { readonly code: 'moved-before'; readonly times: number }
  | { readonly code: 'skipped'; readonly dueAt: Instant }
  /** `isToday`: that is still today, where the person is. */
  | { readonly code: 'paused'; readonly until: Instant; readonly isToday: boolean }
  /** Outside the hours that the person keeps; `until` is null where they never begin. */
  | {
      readonly code: 'closed'
      readonly cause: 'outside-hours' | 'day-off' | 'quiet-period'
      readonly until: Instant | null
      readonly isToday: boolean
    }
  | { readonly code: 'away'; readonly since: Instant }
  | { readonly code: 'locked'; readonly since: Instant }
  | { readonly code: 'standing'; readonly since: Instant }
  /** No touch for a while; it may be reading or an empty chair, so nothing is asked. */
  | { readonly code: 'quiet'; readonly since: Instant }
  | { readonly code: 'on-break' }
  | { readonly code: 'asked-by-person' }
  /** The idle source cannot be trusted. */
  | { readonly code: 'unsure' }

export type ReasonCode = Reason['code']

/** That prompts are paused, and until when. */
export type Paused = Extract<Reason, { readonly code: 'paused' }>
