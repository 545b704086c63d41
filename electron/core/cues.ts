import { heldBy } from './asking.ts'
import { dueAt } from './load.ts'
import type { Signals } from './presence.ts'
import { sensorsAnswerWithin } from './prompting.ts'
import type { Settings } from './settings.ts'
import { silencedBy } from './silence.ts'
import type { AppState } from './state.ts'
import { after, elapsed, minutes, seconds, type Millis, type Tick } from './time.ts'
import { sitLimit, type Turn } from './turn.ts'
import { isHere } from './watch.ts'

/** Silent nudges in passing (content D1); of two that are due the first comes first. */
export const cueNames = ['posture', 'eyes'] as const
export type Cue = (typeof cueNames)[number]

/** Sitting between two of a kind, and how long one stays (content D1). */
export const cueRules: Readonly<Record<Cue, { readonly every: Millis; readonly stays: Millis }>> = {
  posture: { every: minutes(15), stays: seconds(8) },
  eyes: { every: minutes(20), stays: seconds(20) },
}

/** Where cues stand. Sitting is told by the bout, which a real break sets back to zero. */
export interface Cues {
  /** The bout from which each kind is counted: its last one, the last prompt, or the start of the sit. */
  readonly countedFrom: Readonly<Record<Cue, Millis>>
  /** When the newest of each kind came. */
  readonly lastAt: Readonly<Record<Cue, Tick | null>>
  /** When the sensors were asked whether this is a moment for one. */
  readonly asked: Tick | null
  readonly shown: { readonly cue: Cue; readonly until: Tick } | null
}

/** Two cues that fall together come one after the other. */
const apart = minutes(1)
/** No cue this shortly before a prompt, nor after somebody has come back. */
const clear = minutes(3)

/** Cues of a sit under way: what was not counted before begins now. */
export const cuesFrom = (bout: Millis): Cues => ({
  countedFrom: { posture: bout, eyes: bout },
  lastAt: { posture: null, eyes: null },
  asked: null,
  shown: null,
})

const isOn = (cue: Cue, { postureCue, eyeCue }: Settings): boolean =>
  cue === 'posture' ? postureCue : eyeCue

/**
 * Shows a cue when one is due at a quiet moment. The sensors are read first, as before a prompt; what
 * is held then is dropped and not made up for.
 */
export function cueAtBeat(state: AppState, turn: Turn): AppState {
  const { asked } = state.cues
  const cue = dueCue(state, turn.now.tick)
  if (cue === null) return asked === null ? state : withCues(state, { asked: null })
  if (silencedBy(state, turn.now) !== null) return counted(state, cue)
  if (asked === null) return { ...withCues(state, { asked: turn.now.tick }), sense: true }
  return elapsed(asked, turn.now.tick) >= sensorsAnswerWithin ? show(state, cue, turn) : state
}

/** Goes on when the sensors have answered. */
export function cueWhenSensed(state: AppState, signals: Signals, turn: Turn): AppState {
  if (state.cues.asked === null) return state
  const cue = dueCue(state, turn.now.tick)
  if (cue === null) return withCues(state, { asked: null })
  const isHeld = silencedBy(state, turn.now) !== null || heldBy(state, signals) !== null
  return isHeld ? counted(state, cue) : show(state, cue, turn)
}

/**
 * What a step means for cues: a prompt counts as one of each kind, a new sit begins at zero, and one
 * on screen goes as soon as anything else begins.
 */
export function keepCues(state: AppState, turn: Turn): AppState {
  const { cues, asking, settings, ledger } = state
  const { bout } = ledger.load
  const from = (cue: Cue): Millis => {
    if (asking.kind === 'shown' || !isOn(cue, settings)) return bout
    return cues.countedFrom[cue] > bout ? 0 : cues.countedFrom[cue]
  }
  const countedFrom = { posture: from('posture'), eyes: from('eyes') }
  const next = withCues(state, { countedFrom })
  if (cues.shown === null) return next
  const stays =
    turn.now.tick < cues.shown.until &&
    isUndisturbed(state) &&
    silencedBy(state, turn.now) === null &&
    isOn(cues.shown.cue, settings)
  return stays ? next : hideCue(next)
}

export const hideCue = (state: AppState): AppState =>
  state.cues.shown === null
    ? state
    : {
        ...withCues(state, { shown: null }),
        saying: [...state.saying, { type: 'hideCue' }],
      }

/** The cue that is due at a moment fit for one. */
function dueCue(state: AppState, at: Tick): Cue | null {
  const { cues, ledger, settings } = state
  const { bout } = ledger.load
  const isOver = (name: Cue, length: Millis): boolean => {
    const last = cues.lastAt[name]
    return last === null || elapsed(last, at) >= length
  }
  const cue = cueNames.find((name) => {
    const { every } = cueRules[name]
    // The bout lags behind somebody who reads; the clock does not.
    return isOn(name, settings) && bout - cues.countedFrom[name] >= every && isOver(name, every)
  })
  const isApart = cueNames.every((name) => isOver(name, apart))
  return cue !== undefined && isApart && isQuietMoment(state, at) ? cue : null
}

/** Sitting undisturbed for a while, with a while to go before the next prompt. */
function isQuietMoment(state: AppState, at: Tick): boolean {
  const { load, open } = state.ledger
  return (
    isUndisturbed(state) &&
    open?.kind === 'sitting' &&
    elapsed(open.from, at) >= clear &&
    dueAt(load, sitLimit(state)) - load.bout - elapsed(open.to, at) >= clear
  )
}

/** In the chair, with nothing asked and no break. */
const isUndisturbed = ({ watch, asking, break: current }: AppState): boolean =>
  isHere(watch) && watch.posture === 'sitting' && asking.kind === 'quiet' && current.kind === 'none'

function show(state: AppState, cue: Cue, { now }: Turn): AppState {
  const { stays } = cueRules[cue]
  const shown = { cue, until: after(now.tick, stays) }
  return {
    ...withCues(counted(state, cue), {
      shown,
      lastAt: { ...state.cues.lastAt, [cue]: now.tick },
    }),
    saying: [...state.saying, { type: 'showCue', cue, for: stays }],
  }
}

/** The next one of its kind is counted from here. */
const counted = (state: AppState, cue: Cue): AppState =>
  withCues(state, {
    asked: null,
    countedFrom: { ...state.cues.countedFrom, [cue]: state.ledger.load.bout },
  })

const withCues = (state: AppState, change: Partial<Cues>): AppState => ({
  ...state,
  cues: { ...state.cues, ...change },
})
