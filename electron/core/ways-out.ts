import { localDate } from './calendar.ts'
import { canPostpone } from './load.ts'
import type { AppState } from './state.ts'
import type { Now } from './time.ts'

/** What a prompt can be answered with, but for a break, which it always can. */
export interface WaysOut {
  readonly canPostpone: boolean
  readonly canSkip: boolean
  /** How many prompts can still be skipped today; null for any number, and where none can. */
  readonly skipsLeft: number | null
}

/** A strict prompt can only be taken; its emergency exit is no answer. */
export function waysOut(state: AppState, now: Now): WaysOut {
  if (state.settings.strict) return { canPostpone: false, canSkip: false, skipsLeft: null }
  const skipsLeft = skipsLeftToday(state, now)
  return { canPostpone: canPostpone(state.ledger.load), canSkip: skipsLeft !== 0, skipsLeft }
}

function skipsLeftToday({ settings, recent }: AppState, now: Now): number | null {
  const { skipsADay, dayStartsAt } = settings
  if (skipsADay === null) return null
  const today = localDate(now.wall, now.zone, dayStartsAt)
  const skips = recent.filter(
    (entry) =>
      entry.type === 'prompt' &&
      entry.outcome === 'skipped' &&
      entry.prompted &&
      // A break that was begun and stopped is none, whyever it was.
      entry.stopReason === null &&
      localDate(entry.at, now.zone, dayStartsAt) === today,
  )
  return Math.max(0, skipsADay - skips.length)
}
