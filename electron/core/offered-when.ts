import type { Circumstances } from './picker-circumstances.ts'
import { isTooFirm } from './picker-filters.ts'
import { planDateOf } from './programme.ts'
import type { Routine } from './routines.ts'
import type { AppState } from './state.ts'
import { isStrengthRoutine } from './strength.ts'
import { dateToday, type Turn } from './turn.ts'

/**
 * When a routine that nothing leaves out is offered, if not at any time: on three days of the week, on
 * these from the second week of a plan on, or after some days of gentler ones.
 */
export type OfferedWhen = 'strength-days' | 'second-week' | 'gentle-week' | 'trained-hard'

export function offeredWhen(
  routine: Routine,
  state: AppState,
  circumstances: Circumstances,
  { now }: Turn,
): OfferedWhen | null {
  const tooFirm = isTooFirm(routine, circumstances)
  if (tooFirm !== null) return tooFirm
  if (!isStrengthRoutine(routine.id)) return null
  const { programme } = state
  const week = programme === null ? null : planDateOf(programme, dateToday(state, now))?.week
  return week === 1 ? 'second-week' : 'strength-days'
}
