import type { Signals } from './presence.ts'
import { sensorsAnswerWithin } from './prompting.ts'
import { silencedBy } from './silence.ts'
import type { AppState } from './state.ts'
import { isHeldOff } from './telling.ts'
import { elapsed, minutes, type Tick } from './time.ts'
import type { Turn } from './turn.ts'
import { isHere } from './watch.ts'

/**
 * Standing that the person told of. It holds until they say otherwise or leave for a minute; over a
 * restart it holds for as long as a sit does (`restart.ts`), because nobody knows who was there in
 * between, and a word that outlives its person silences every prompt. Midnight alone ends nothing.
 */
export interface Standing {
  readonly since: Tick
  /** From here on it is counted towards the next reminder. */
  readonly from: Tick
  /** When the sensors were asked whether this is a moment to tell. */
  readonly asked: Tick | null
}

/** Follows what is known of the person's posture. */
export function keepStanding(state: AppState, { now }: Turn): AppState {
  const stands = state.watch.posture === 'standing'
  if (stands === (state.standing !== null)) return state
  return { ...state, standing: stands ? standingSince(now.tick) : null }
}

export const standingSince = (at: Tick): Standing => ({ since: at, from: at, asked: null })

/** Long standing is told (content D1), again and again, each time when somebody is there to read it. */
export function standAtBeat(state: AppState, turn: Turn): AppState {
  const { standing } = state
  if (standing === null) return state
  const { asked } = standing
  if (!isLong(standing, state, turn)) {
    return asked === null ? state : { ...state, standing: { ...standing, asked: null } }
  }
  const at = turn.now.tick
  if (asked === null) return { ...state, standing: { ...standing, asked: at }, sense: true }
  return elapsed(asked, at) >= sensorsAnswerWithin ? tell(state, standing, turn) : state
}

/** Goes on when the sensors have answered; in a call it waits, because standing goes on. */
export function standWhenSensed(state: AppState, signals: Signals, turn: Turn): AppState {
  const { standing } = state
  if (standing === null || standing.asked === null) return state
  return isHeldOff(state, signals) || !isLong(standing, state, turn)
    ? { ...state, standing: { ...standing, asked: null } }
    : tell(state, standing, turn)
}

const isLong = ({ from }: Standing, state: AppState, { now }: Turn): boolean =>
  state.settings.standingDesk &&
  elapsed(from, now.tick) >= minutes(state.settings.standMinutes) &&
  isHere(state.watch) &&
  state.break.kind === 'none' &&
  silencedBy(state, now) === null

const tell = (state: AppState, { since }: Standing, { now }: Turn): AppState => ({
  ...state,
  standing: { since, from: now.tick, asked: null },
  saying: [...state.saying, { type: 'tellStanding', for: elapsed(since, now.tick) }],
})
