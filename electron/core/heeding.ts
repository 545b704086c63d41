import { mayBegin } from './leaving-out.ts'
import { findVariant } from './routines.ts'
import type { AppState } from './state.ts'
import { close, ready, stop } from './taking.ts'
import type { Turn } from './turn.ts'

/**
 * The person said something of their health, in whichever window: a routine that no longer agrees
 * with it is not begun, and one under way ends. Plain breaks go on.
 */
export function heed(state: AppState, turn: Turn): AppState {
  const current = state.break
  const isAtHand = current.kind === 'run' || (current.kind === 'setup' && !current.asks)
  if (!isAtHand || current.choice === null) return state
  const found = findVariant(turn.catalogue, current.choice)
  if (found !== undefined && mayBegin(found.routine, state, turn.now.wall)) return state
  return stop(state, 'interrupted', turn)
}

/**
 * The lists were answered: a routine that waited for it goes on, or is not begun. Whoever said that
 * a sign applies first reads in the same window what to do, and closes it.
 */
export function heedScreen(state: AppState, turn: Turn): AppState {
  const current = state.break
  if (current.kind !== 'setup' || !current.asks) return heed(state, turn)
  if (state.care.screen?.answer === 'some') return state
  const found = findVariant(turn.catalogue, current.choice)
  if (found === undefined || !mayBegin(found.routine, state, turn.now.wall))
    return close(state, turn)
  const care = { ...state.care, lyingAsked: true }
  const since = turn.now.tick
  const next: AppState = { ...state, care, break: { ...current, since, asks: false } }
  return found.variant.steps[0]?.kind === 'setup' ? next : ready(next, turn)
}
