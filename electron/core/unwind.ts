import { easiest } from './home-session.ts'
import { leftOut, mayBegin } from './leaving-out.ts'
import { findVariant, type RoutineChoice } from './routines.ts'
import type { UnwindView } from './programme-view.ts'
import type { NextOfPlaylist } from './snapshot.ts'
import type { AppState } from './state.ts'
import { start } from './taking.ts'
import type { Turn } from './turn.ts'

/** A quarter of an hour for the evening, one after the other: 899 s (content E1). */
const unwind: readonly RoutineChoice[] = [
  { routineId: 'towel-extension', variant: 'standard' },
  { routineId: 'thread-the-needle', variant: 'standard' },
  { routineId: 'doorway-pec-stretch', variant: 'standard' },
  { routineId: 'childs-pose', variant: 'standard' },
  { routineId: 'desk-lat-stretch', variant: 'short' },
  { routineId: 'hip-flexor-stretch', variant: 'short' },
]

/** What is still to come of routines that follow each other, and how many they were. */
interface Playlist {
  readonly playlist: readonly RoutineChoice[]
  readonly playlistOf: number
}

const noPlaylist: Playlist = { playlist: [], playlistOf: 0 }

/** Of the quarter of an hour, what the person may do with the things that are at hand. */
export function unwindFor(state: AppState, { catalogue, now }: Turn): readonly RoutineChoice[] {
  return unwind.flatMap((choice) => {
    const routine = catalogue.find(({ id }) => id === choice.routineId)
    if (routine === undefined || !mayBegin(routine, state, now.wall)) return []
    const out = leftOut(routine, state, now.wall)
    // Who asks for it has found a place.
    if (out !== null && out.code !== 'place') return []
    const eased = state.care.eased.includes(routine.id)
    return [eased ? { ...choice, variant: easiest(routine) } : choice]
  })
}

/** What it comes to for this person. */
export function unwindView(state: AppState, turn: Turn): UnwindView {
  const lengths = unwindFor(state, turn).map(
    (choice) => findVariant(turn.catalogue, choice)?.variant.totalSeconds ?? 0,
  )
  return { movements: lengths.length, seconds: lengths.reduce((sum, one) => sum + one, 0) }
}

/** Begins with the first of them. */
export function startUnwind(state: AppState, turn: Turn): AppState {
  const [first, ...rest] = unwindFor(state, turn)
  if (first === undefined) return state
  const next = start(state, first, turn)
  return next === state ? state : { ...next, playlist: rest, playlistOf: rest.length + 1 }
}

/** Begins a break. The one that comes next goes on with the playlist; any other ends it. */
export function startOne(state: AppState, choice: RoutineChoice | null, turn: Turn): AppState {
  const next = start(state, choice, turn)
  if (next === state || state.playlist.length === 0) return next
  const following = followingOf(state, turn)
  const index = state.playlist.findIndex((one) => one === following)
  const goesOn = state.break.kind === 'done' && choice?.routineId === following?.routineId
  return goesOn
    ? { ...next, playlist: state.playlist.slice(index + 1) }
    : { ...next, ...noPlaylist }
}

/** A playlist lasts from its first setup card to its last done card, and nothing may hurt. */
export function keepPlaylist(state: AppState): AppState {
  const { kind } = state.break
  const goesOn =
    kind === 'setup' ||
    kind === 'run' ||
    (state.break.kind === 'done' && state.break.outcome !== 'stopped')
  return goesOn || state.playlist.length === 0 ? state : { ...state, ...noPlaylist }
}

/** What the done card offers to go on with; null for nothing. */
export function nextOf(state: AppState, turn: Turn): NextOfPlaylist | null {
  const choice = followingOf(state, turn)
  const found = choice === undefined ? undefined : findVariant(turn.catalogue, choice)
  if (choice === undefined || found === undefined) return null
  return {
    ...choice,
    name: found.routine.name,
    seconds: found.variant.totalSeconds,
    number: state.playlistOf - state.playlist.length + state.playlist.indexOf(choice) + 1,
    of: state.playlistOf,
  }
}

/** The first that the person may still do: they may have said otherwise meanwhile. */
const followingOf = ({ playlist, ...state }: AppState, { catalogue, now }: Turn) =>
  playlist.find((choice) => {
    const found = findVariant(catalogue, choice)
    return found !== undefined && mayBegin(found.routine, state, now.wall)
  })
