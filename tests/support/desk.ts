import type { Cue } from '#core/cues'
import type { AppEvent, Effect } from '#core/events'
import type { JournalEntry, PromptEvent } from '#core/journal'
import type { Sample, SignalName, Signals } from '#core/presence'
import type { Catalogue } from '#core/routines'
import { defaultSettings, type Settings } from '#core/settings'
import type { Snapshot } from '#core/snapshot'
import { seconds, type Instant, type Millis } from '#core/time'

import { startRuntime, type Runtime } from '../../electron/runtime.ts'
import { catalogue } from './catalogue.ts'
import { virtualTime } from './virtual-time.ts'

/** What the person's hands do: input every so often, or none. */
export type Hands = { readonly every: Millis } | 'still'

/** How the idle source behaves: truthful, always 0, failing, standing still, or lying every other time. */
export type IdleSensor = 'ok' | 'zero' | 'throws' | 'frozen' | 'jumping'

export const typing: Hands = { every: seconds(2) }

interface Options {
  readonly settings?: Partial<Settings>
  readonly start?: string
  readonly timeZone?: string
  readonly catalogue?: Catalogue
  /** What an earlier run left behind. */
  readonly checkpoint?: unknown
  /** Called when a prompt comes up. */
  readonly onPrompt?: (desk: Desk) => void
  /** Called when a cue comes up. */
  readonly onCue?: (cue: Cue) => void
  /** Called when the plan reminds of something. */
  readonly onReminder?: (effect: Reminding) => void
  /** Somebody who has not answered the safety lists yet. */
  readonly isNew?: boolean
}

export type Reminding = Extract<Effect, { type: 'tellHomeSlot' | 'tellPutOn' }>

export type Desk = ReturnType<typeof desk>

/**
 * A desk on virtual time: a computer, a person, and the real runtime with its
 * journal in memory. Moves only when it is told to.
 */
export function desk(options: Options = {}) {
  const time = virtualTime(options.start, options.timeZone)
  let settings: Settings = { ...defaultSettings, ...options.settings }
  let hands: { readonly hands: Hands; readonly since: Millis } = { hands: typing, since: 0 }
  let lastInput: Millis = 0
  let locked = false
  let idleSensor: IdleSensor = 'ok'
  let lastReading: Millis = 0
  let hasJumped = false
  let signals: Signals = allOff
  let sensorsAnswer = true
  let journal: JournalEntry[] = []
  let promptEvents: PromptEvent[] = []
  let checkpoint: unknown = options.checkpoint ?? null
  let beats = 0
  let isAlive = true
  const windows = new Set<string>()
  const log: Effect[] = []

  /** The last input up to now, in ms since the start. */
  function lastTouch(): Millis {
    if (hands.hands === 'still' || locked) return lastInput
    const { every } = hands.hands
    const sinceThen = Math.max(0, time.since() - hands.since)
    return Math.max(lastInput, hands.since + Math.floor(sinceThen / every) * every)
  }

  /** What the idle source says, working or not. */
  function idleReading(): Millis | 'unknown' {
    const truth = seconds(Math.floor((time.since() - lastTouch()) / 1_000))
    switch (idleSensor) {
      case 'ok':
        lastReading = truth
        return truth
      case 'zero':
        return 0
      case 'throws':
        return 'unknown'
      case 'frozen':
        return lastReading
      case 'jumping':
        hasJumped = !hasJumped
        return hasJumped ? seconds(400) : truth
    }
  }

  const readSample = (): Sample => {
    beats += 1
    return { idleFor: idleReading(), locked: locked ? 'yes' : 'no' }
  }

  function perform(runtime: () => Runtime, effect: Effect): void {
    log.push(effect)
    if (effect.type === 'readSignals' && sensorsAnswer) runtime().send({ type: 'sensed', signals })
    if (effect.type === 'openBreak') {
      windows.add('break')
      if (effect.view === 'prompt') options.onPrompt?.(self)
    }
    if (effect.type === 'closeBreak') windows.delete('break')
    if (effect.type === 'showCue') options.onCue?.(effect.cue)
    if (effect.type === 'tellHomeSlot' || effect.type === 'tellPutOn') {
      options.onReminder?.(effect)
    }
    if (effect.type === 'save') {
      if (effect.entries.length > 0) journal = [...journal, ...effect.entries]
      promptEvents = [
        ...promptEvents,
        ...effect.entries.filter((entry) => entry.type === 'prompt').map(atTrueTime),
      ]
      checkpoint = JSON.parse(JSON.stringify(effect.checkpoint)) as unknown
      runtime().send({ type: 'stored', result: { kind: 'saved' } })
    }
  }

  /** A prompt event with its moment in ms since the start, whatever the wall clock says. */
  const atTrueTime = (event: PromptEvent): PromptEvent => ({
    ...event,
    at: (time.since() - (time.clock.now().wall - event.at)) as Instant,
  })

  function launch(): Runtime {
    const started: Runtime = startRuntime(
      {
        clock: time.clock,
        readSample,
        wakeAt: time.wakeAt,
        perform: (effect) => {
          perform(() => started, effect)
        },
        changed: () => undefined,
      },
      {
        settings,
        catalogue: options.catalogue ?? catalogue,
        checkpoint,
        recent: journal,
        earlier: journal,
        notice: null,
      },
    )
    return started
  }

  const self = {
    time,
    /** Every effect, in order. */
    log,
    journal: (): readonly JournalEntry[] => journal,
    promptEvents: (): readonly PromptEvent[] => promptEvents,
    snapshot: (): Snapshot => runtime.snapshot(),
    state: () => runtime.state(),
    /** What the app wrote down last, to go on from. */
    checkpoint: () => checkpoint,
    beats: () => beats,
    windowsLeft: () => windows.size,

    /** From now on the hands do this; coming back to the keyboard is itself an input. */
    use(next: Hands): void {
      lastInput = lastTouch()
      hands = { hands: next, since: time.since() }
    },
    /** One press or touch, now. */
    touch(): void {
      lastInput = time.since()
    },
    /** Lets time pass as things are. */
    wait: time.advance,
    type(length: Millis): void {
      self.use(typing)
      time.advance(length)
    },
    read(length: Millis, every: Millis = seconds(45)): void {
      self.use({ every })
      time.advance(length)
    },
    leave(length: Millis): void {
      self.use('still')
      time.advance(length)
    },
    sense(on: readonly SignalName[]): void {
      signals = { ...allOff, ...Object.fromEntries(on.map((name) => [name, 'yes'])) }
    },
    /** From now on no sensor answers. */
    ignoreSensors(): void {
      sensorsAnswer = false
    },
    /** The idle source breaks, or works again. */
    setIdleSensor(mode: IdleSensor): void {
      idleSensor = mode
    },
    lock(announced = true): void {
      lastInput = lastTouch()
      locked = true
      if (announced && isAlive) runtime.beat()
    },
    unlock(announced = true): void {
      locked = false
      self.touch()
      if (announced && isAlive) runtime.beat()
    },
    /** The system says that it is about to sleep. */
    announceSuspend(): void {
      if (!isAlive) return
      runtime.beat()
      runtime.send({ type: 'suspendAnnounced' })
    },
    announceResume(): void {
      if (isAlive) runtime.beat()
    },
    press(event: AppEvent): void {
      self.touch()
      if (isAlive) runtime.send(event)
    },
    set(change: Partial<Settings>): void {
      settings = { ...settings, ...change }
      if (isAlive) runtime.send({ type: 'settingsChanged', settings })
    },
    /** The person has other routines from now on. */
    useCatalogue(next: Catalogue): void {
      runtime.useCatalogue(next)
    },
    library: () => runtime.library(() => false),
    quit(): void {
      if (isAlive) runtime.stop()
    },
    /** Ends the process without a goodbye. */
    kill(): void {
      isAlive = false
      time.dropTimers()
    },
    relaunch(): void {
      windows.clear()
      isAlive = true
      runtime = launch()
      // What is due at once happens at once.
      time.advance(0)
    },
    /** Whether the app runs. */
    isAlive: () => isAlive,
    wallNow: (): Instant => time.clock.now().wall,
  }

  let runtime = launch()
  if (checkpoint === null && options.isNew !== true) {
    runtime.send({ type: 'screenAnswered', answer: 'none' })
  }
  time.advance(0)
  return self
}

const allOff: Signals = {
  microphone: 'no',
  camera: 'no',
  presentation: 'no',
  'full-screen': 'no',
  'do-not-disturb': 'no',
  'display-kept-awake': 'no',
  'named-program': 'no',
}
