import type { CheckIn } from './journal.ts'
import type { Target } from './routines.ts'
import type { Instant } from './time.ts'

/** Why the picker offers just this routine: what weighed most, and is true. */
export type OfferReason =
  /** `at`: when it was last moved. What was never seen to move is never said to have rested. */
  | { readonly code: 'not-moved-since'; readonly target: Target; readonly at: Instant }
  /** The week asks for more of it. */
  | { readonly code: 'this-week'; readonly target: Target }
  /** What was said at the last check-in. */
  | { readonly code: 'area'; readonly area: NonNullable<CheckIn['area']> }
  | { readonly code: 'liked' }
  | { readonly code: 'starred' }
  /** Today was said to be tense. */
  | { readonly code: 'tense-day' }
  /** A long sit: on your feet. */
  | { readonly code: 'up' }
  /** It fits the time and the place. */
  | { readonly code: 'fits' }
