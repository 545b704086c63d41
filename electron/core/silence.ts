import { openingNow } from './hours.ts'
import type { HoldCause } from './reason.ts'
import { isPaused, type AppState } from './state.ts'
import type { Now } from './time.ts'

/** What the person's own word says against asking now; null for nothing. No sensor has to be read for it. */
export const silencedBy = (state: AppState, now: Now): HoldCause | null =>
  isPaused(state, now)
    ? 'paused'
    : (openingNow(state.opening, state.settings, now).closed?.cause ?? null)
