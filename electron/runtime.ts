import { step } from '#core/app'
import type { AppEvent, Effect, LookCause } from '#core/events'
import type { Interval } from '#core/journal'
import type { Sample } from '#core/presence'
import { programmeView } from '#core/programme-shown'
import type { ProgrammeView } from '#core/programme-view'
import { begin, checkpointOf, type Beginning, type Checkpoint } from '#core/restart'
import type { Catalogue } from '#core/routines'
import type { LibraryEntry, Snapshot } from '#core/snapshot'
import type { AppState } from '#core/state'
import type { Clock, Tick } from '#core/time'
import { libraryOf, runningOf, snapshotOf } from '#core/view'

/** Everything the runtime needs from the outside world. Tests hand it a desk; main hands it Electron. */
export interface Ports {
  readonly clock: Clock
  readonly readSample: () => Sample
  /** Calls `beat` once at `tick`, or as soon after as the computer allows. Returns its undo. */
  readonly wakeAt: (tick: Tick, beat: () => void) => () => void
  /** Carries out every effect but `beatAgainAt`, which the runtime obeys itself. */
  readonly perform: (effect: Exclude<Effect, { type: 'beatAgainAt' }>) => void
  /** Called after every event; `runtime.snapshot()` tells the app as it now is. */
  readonly changed: () => void
}

export interface Runtime {
  readonly send: (event: AppEvent) => void
  /** Looks at the computer now, because it announced something: lock, unlock, suspend, resume. */
  readonly beat: () => void
  readonly snapshot: () => Snapshot
  /** The app as it would be after an event, which is not carried out. */
  readonly snapshotAfter: (event: AppEvent) => Snapshot
  /** What a restart would go by after an event, which is not carried out. */
  readonly checkpointAfter: (event: AppEvent) => Checkpoint
  /** The plan that the person follows, as windows draw it. */
  readonly programme: () => ProgrammeView
  /** Every routine and why some are left out; `isOwn` tells the person's own ones. */
  readonly library: (isOwn: (routineId: string) => boolean) => readonly LibraryEntry[]
  /** The routines are others now. A break under way keeps its own until it is over. */
  readonly useCatalogue: (catalogue: Catalogue) => void
  /** The intervals that are not in the journal yet, as if all that runs ended now. */
  readonly running: () => readonly Interval[]
  /** Everything the core knows, for the simulator and for diagnosis. */
  readonly state: () => AppState
  /** Settles and saves, then beats no more. */
  readonly stop: () => void
}

/** Events that come from the app's own parts; all others are something the person did. */
const fromParts: ReadonlySet<AppEvent['type']> = new Set([
  'beat',
  'sensed',
  'diaryRead',
  'stored',
  'suspendAnnounced',
])

/**
 * Beats until stopped: look at the computer, let the core decide, carry out what it
 * decided. A timer is only a hint, and nothing that goes wrong in an effect can
 * stop the next beat.
 */
export function startRuntime(
  ports: Ports,
  beginning: Beginning & { readonly catalogue: Catalogue },
): Runtime {
  let { catalogue } = beginning
  /** What holds as soon as no break stands on the present one. */
  let latest = catalogue
  const queue: AppEvent[] = []
  let state = begin(beginning, ports.clock.now())
  let disarm: (() => void) | null = null
  let working = false
  let stopped = false

  function send(event: AppEvent): void {
    if (stopped) return
    // Whoever presses a button was there: look first, so that the silence before it is settled.
    if (!fromParts.has(event.type)) queue.push(look('press'))
    queue.push(event)
    work()
  }

  /** Works the queue off in order; an effect that answers at once only adds to it. */
  function work(): void {
    if (working) return
    working = true
    for (let event = queue.shift(); event !== undefined; event = queue.shift()) workOff(event)
    working = false
    ports.changed()
  }

  function workOff(event: AppEvent): void {
    // A card of another break does not keep the next one from what is new.
    const startsAnew = event.type === 'started' && state.break.kind !== 'run'
    const next = step(state, event, ports.clock.now(), startsAnew ? latest : catalogue)
    const hasStarted = startsAnew && next.state.break !== state.break
    state = next.state
    if (hasStarted || state.break.kind === 'none') catalogue = latest
    for (const effect of next.effects) {
      try {
        obey(effect)
      } catch (cause) {
        console.error(new Error(`Could not carry out "${effect.type}"; beats go on`, { cause }))
      }
    }
  }

  function obey(effect: Effect): void {
    if (effect.type !== 'beatAgainAt') {
      ports.perform(effect)
      return
    }
    wakeAt(effect.tick)
  }

  function wakeAt(tick: Tick): void {
    disarm?.()
    disarm = ports.wakeAt(tick, () => {
      send(look('timer'))
    })
  }

  const look = (cause: LookCause): AppEvent => ({
    type: 'beat',
    sample: ports.readSample(),
    cause,
  })

  const beat = (): void => {
    send(look('system'))
  }

  // The first look comes as soon as the caller has the runtime in hand.
  wakeAt(ports.clock.now().tick)

  return {
    send,
    beat,
    snapshot: () => snapshotOf(state, { now: ports.clock.now(), catalogue }),
    snapshotAfter: (event) => {
      const now = ports.clock.now()
      return snapshotOf(step(state, event, now, catalogue).state, { now, catalogue })
    },
    checkpointAfter: (event) => {
      const now = ports.clock.now()
      return checkpointOf(step(state, event, now, catalogue).state, now, catalogue)
    },
    programme: () => programmeView(state, { now: ports.clock.now(), catalogue: latest }),
    library: (isOwn) => libraryOf(state, { now: ports.clock.now(), catalogue: latest }, isOwn),
    useCatalogue: (next) => {
      latest = next
      if (state.break.kind === 'none') catalogue = latest
      ports.changed()
    },
    running: () => runningOf(state, { now: ports.clock.now(), catalogue }),
    state: () => state,
    stop: () => {
      send({ type: 'quitting' })
      stopped = true
      disarm?.()
    },
  }
}
