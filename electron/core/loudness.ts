import { insistences, type Insistence } from './settings.ts'
import type { AppState } from './state.ts'

/** How loud the next prompt of this sit is: as set, or louder for each one before it that came to nothing. */
export function insistenceNow({ settings, timesPutOff }: AppState): Insistence {
  const { strict, escalates, insistence } = settings
  if (strict) return 'full-screen'
  const louder = insistences.indexOf(insistence) + (escalates ? timesPutOff : 0)
  return insistences[Math.min(louder, insistences.length - 1)] ?? 'full-screen'
}

/** A new sit begins as loud as is set. */
export const beginSit = (before: AppState, after: AppState): AppState =>
  after.timesPutOff > 0 && after.ledger.load.bout < before.ledger.load.bout
    ? { ...after, timesPutOff: 0 }
    : after

export const putOffOnceMore = (state: AppState): AppState => ({
  ...state,
  timesPutOff: state.timesPutOff + 1,
})
