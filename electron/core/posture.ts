import { quiet } from './prompting.ts'
import type { AppState } from './state.ts'
import { awayAfter, take, type Turn } from './turn.ts'
import { settleUpTo } from './watch.ts'
import { isRunning } from './taking.ts'

/**
 * The person stands, or sits again. Standing ends a prompt, which asked for no more; the journal has
 * the standing itself, told by the person, and no answer beside it.
 */
export function sayPosture(state: AppState, posture: 'standing' | 'sitting', turn: Turn): AppState {
  if (isRunning(state)) return state
  const settled = take(state, settleUpTo(state.watch, turn.now.tick, awayAfter(state)), turn)
  return {
    ...settled,
    asking: posture === 'standing' ? quiet : settled.asking,
    watch: { ...settled.watch, posture, absent: null, leavingSince: null },
  }
}
