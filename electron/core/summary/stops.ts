import type { PromptEvent, StopReason } from '../journal.ts'
import type { StoppedRoutine } from './week-view.ts'

/** Reasons for which content C4 wants more than to stop. */
const signs: ReadonlySet<StopReason> = new Set(['sharp-pain', 'tingling', 'dizzy'])

/** The routines that were stopped for a sign (content F2, card 16). */
export const stopsOf = (events: readonly PromptEvent[]): readonly StoppedRoutine[] =>
  events.flatMap(({ routineId, stopReason, at, zone }) =>
    routineId !== null && stopReason !== null && signs.has(stopReason)
      ? [{ routineId, at, zone, reason: stopReason }]
      : [],
  )
