import type { DateText } from '#core/calendar'
import type { AppEvent, Effect, StoreResult } from '#core/events'
import type { JournalEntry } from '#core/journal'
import type { Signals } from '#core/presence'
import type { Insistence, Settings } from '#core/settings'
import type { PromptView, Snapshot } from '#core/snapshot'
import { unreachable } from '#core/unreachable'

import type { Message } from './os/notify.ts'
import type { Passing } from './passing.ts'
import type { BreakWindows } from './windows/break-windows.ts'
import type { PromptShape, PromptWay } from './windows/prompt-way.ts'

/** Every act the core can ask for, but its next beat, which the runtime sees to. */
export type Act = Exclude<Effect, { type: 'beatAgainAt' }>

export interface EffectsPorts {
  readonly breaks: Pick<BreakWindows, 'showPrompt' | 'showPlayer' | 'close'>
  readonly passing: Pick<Passing, 'perform'>
  readonly write: (entries: readonly JournalEntry[], checkpoint: unknown) => StoreResult
  readonly readSignals: () => Promise<Signals>
  readonly canNotify: () => boolean
  readonly wayFor: (insistence: Insistence) => PromptWay
  /** Shows a message; returns how to take it back. */
  readonly notify: (message: Message) => () => void
  /** How to ask for a break; an answer given there is handed to `answer`. */
  readonly messageFor: (
    prompt: PromptView,
    zone: string,
    answer: (event: AppEvent) => void,
  ) => Pick<Message, 'title' | 'body' | 'actions'>
  /** How to say that the week of a date can be looked at; null when there is nothing to see in it. */
  readonly wordsForWeek: (
    date: DateText,
  ) => Promise<{ readonly title: string; readonly body: string; readonly action: string } | null>
  readonly openWeek: (date: DateText) => void
  /** The app as it now is. */
  readonly snapshot: () => Snapshot
  /** The person's text size, in percent. */
  readonly textSize: () => Settings['textSize']
  readonly send: (event: AppEvent) => void
}

export type Effects = ReturnType<typeof effects>

/**
 * Turns decisions into acts, one function per effect. An act that fails is logged and otherwise
 * nothing: what the core decided stands, and its clock goes on.
 */
export function effects(ports: EffectsPorts) {
  const { breaks, send } = ports
  let takeMessageBack: (() => void) | null = null
  let reading: Promise<void> | null = null

  function openBreak(view: 'prompt' | 'player', insistence: Insistence): void {
    takeBack()
    if (view === 'player') {
      breaks.showPlayer(ports.textSize())
      return
    }
    const way = ports.wayFor(insistence)
    if (way.first !== 'notification') {
      breaks.showPrompt(way.first)
      return
    }
    // A prompt that was louder until now has its windows.
    breaks.close()
    // Once the decision at hand is done, so that the snapshot tells of the prompt.
    queueMicrotask(() => {
      attempt('notify', () => {
        notifyPrompt(way.opens)
      })
    })
  }

  function closeBreak(): void {
    takeBack()
    breaks.close()
  }

  /** Says by a notification what a window would; a click brings the window. */
  function notifyPrompt(opens: PromptShape): void {
    const { breakView, zone, settings } = ports.snapshot()
    if (breakView.kind !== 'prompt') return
    const show = () => {
      takeMessageBack = null
      breaks.showPrompt(opens)
    }
    takeMessageBack = ports.notify({
      ...ports.messageFor(breakView, zone, (event) => {
        takeMessageBack = null
        send(event)
      }),
      silent: !settings.sounds,
      onChosen: show,
      onFailed: (reason) => {
        console.error(`The system refused to show a prompt (${reason}); a window shows it instead`)
        show()
      },
    })
  }

  function takeBack(): void {
    takeMessageBack?.()
    takeMessageBack = null
  }

  /** Says that a week can be looked at; a click opens it. Where nothing can be said, it is there all the same. */
  async function tellWeek(date: DateText): Promise<void> {
    try {
      const words = await ports.wordsForWeek(date)
      if (words === null || !ports.canNotify()) return
      const { title, body, action } = words
      const onChosen = () => {
        ports.openWeek(date)
      }
      ports.notify({
        title,
        body,
        actions: [{ label: action, onChosen }],
        silent: !ports.snapshot().settings.sounds,
        onChosen,
        onFailed: (reason) => {
          console.error(`The system refused to say that the week is there (${reason})`)
        },
      })
    } catch (cause) {
      console.error(new Error('Could not say that the week is there', { cause }))
    }
  }

  /** One reading at a time: a question asked meanwhile has the answer that is on its way. */
  function readSignals(): void {
    reading ??= answerSignals().finally(() => {
      reading = null
    })
  }

  async function answerSignals(): Promise<void> {
    try {
      send({ type: 'sensed', signals: await ports.readSignals() })
    } catch (cause) {
      console.error(new Error('Could not read the sensors; they count as unknown', { cause }))
    }
  }

  /** On the disk before anything is said; the answer comes when the decision at hand is done. */
  function save(entries: readonly JournalEntry[], checkpoint: unknown): void {
    const result = ports.write(entries, checkpoint)
    queueMicrotask(() => {
      send({ type: 'stored', result })
    })
  }

  function act(effect: Act): void {
    switch (effect.type) {
      case 'openBreak':
        return openBreak(effect.view, effect.insistence)
      case 'closeBreak':
        return closeBreak()
      case 'readSignals':
        return readSignals()
      case 'save':
        return save(effect.entries, effect.checkpoint)
      case 'tellWeek':
        void tellWeek(effect.date)
        return
      case 'tellHeadsUp':
      case 'takeBackHeadsUp':
      case 'showCue':
      case 'hideCue':
      case 'tellStanding':
      case 'tellTakeOff':
      case 'tellHomeSlot':
      case 'tellPutOn':
        return ports.passing.perform(effect)
      default:
        return unreachable(effect)
    }
  }

  return {
    perform: (effect: Act): void => {
      attempt(effect.type, () => {
        act(effect)
      })
    },
    /** A prompt whose windows were lost is still said. */
    promptLost: (): void => {
      attempt('promptLost', () => {
        notifyPrompt('card')
      })
    },
  }
}

function attempt(name: string, act: () => void): void {
  try {
    act()
  } catch (cause) {
    console.error(new Error(`Could not carry out "${name}"; time goes on`, { cause }))
  }
}
