import type { AppState } from './state.ts'

/** The window that shows where the app stands. */
export const windowOf = (state: AppState): 'none' | 'prompt' | 'player' => {
  if (state.break.kind !== 'none') return 'player'
  return state.asking.kind === 'shown' ? 'prompt' : 'none'
}

/** What must not be lost, whatever becomes of the computer. */
export const isTransition = (before: AppState, after: AppState): boolean =>
  before.asking.kind !== after.asking.kind ||
  before.break.kind !== after.break.kind ||
  stepOf(before) !== stepOf(after) ||
  before.pause !== after.pause ||
  before.care !== after.care ||
  before.tips !== after.tips ||
  before.programme !== after.programme ||
  before.wearing !== after.wearing ||
  before.weekNotice.told.weeks !== after.weekNotice.told.weeks ||
  before.watch.posture !== after.watch.posture ||
  before.watch.absent !== after.watch.absent

const stepOf = (state: AppState): number | null =>
  state.break.kind === 'run' ? state.break.step : null
