import type { Cue } from '#core/cues'
import type { AppEvent, Effect } from '#core/events'
import type { Snapshot } from '#core/snapshot'
import type { Millis } from '#core/time'
import { unreachable } from '#core/unreachable'
import { lengthInWords } from '#core/words'
import type { CueView } from '#ipc/contract'

import type { MainWords } from './language.ts'
import type { Message } from './os/notify.ts'
import { planMessage, type PlanReminder } from './plan-message.ts'
import { choiceOf } from './tray-commands.ts'
import type { CueWindow } from './windows/cue-window.ts'

/** What is shown or said in passing: prompts to come, cues, long standing, what was worn for long enough, and what the plan has. */
export type InPassing =
  | Extract<
      Effect,
      {
        type:
          'tellHeadsUp' | 'takeBackHeadsUp' | 'showCue' | 'hideCue' | 'tellStanding' | 'tellTakeOff'
      }
    >
  | PlanReminder

export interface PassingPorts {
  readonly window: CueWindow
  /** Whether a window can be put into a corner: not under Wayland, where a message takes its place. */
  readonly canPlace: boolean
  readonly canNotify: () => boolean
  /** Shows a message; returns how to take it back. */
  readonly notify: (message: Message) => () => void
  readonly words: Pick<MainWords, 'say' | 'locale'>
  readonly snapshot: () => Pick<Snapshot, 'settings' | 'likelyNext' | 'bout'>
  readonly openHome: (page: 'today' | 'plan') => void
  readonly send: (event: AppEvent) => void
}

export type Passing = ReturnType<typeof passing>

/** Shows and says things in passing. None of them takes the keyboard, and none waits for an answer. */
export function passing(ports: PassingPorts) {
  const { window, words, send } = ports
  const { say } = words
  const openToday = () => {
    ports.openHome('today')
  }
  let shown: CueView | null = null
  let takeBack: (() => void) | null = null
  let takeHeadsUpBack: (() => void) | null = null

  function showCue(cue: Cue, stays: Millis): void {
    hideCue()
    const { textSize } = ports.snapshot().settings
    shown = {
      cue,
      title: say(`cue.${cue}.title`),
      body: say(`cue.${cue}.body`),
      locale: words.locale(),
      stays,
      textSize,
    }
    if (ports.canPlace) window.show(stays, textSize)
    else sayCue(shown)
  }

  /** The same in words, gone again after as long. */
  function sayCue({ title, body, stays }: CueView): void {
    const undo = tell({ title, body, actions: [], silent: true, onChosen: () => {} })
    const end = setTimeout(undo, stays)
    takeBack = () => {
      clearTimeout(end)
      undo()
    }
  }

  function hideCue(): void {
    shown = null
    takeBack?.()
    takeBack = null
    window.hide()
  }

  /** Without a sound: the prompt itself comes in half a minute. */
  function tellHeadsUp(): void {
    takeBackHeadsUp()
    const start = () => {
      send({ type: 'started', choice: choiceOf(ports.snapshot().likelyNext) })
    }
    takeHeadsUpBack = tell({
      title: say('headsUp'),
      body: say('sittingFor', { length: lengthInWords(ports.snapshot().bout.sittingFor, say) }),
      actions: [{ label: say('takeBreak'), onChosen: start }],
      silent: true,
      onChosen: start,
    })
  }

  function takeBackHeadsUp(): void {
    takeHeadsUpBack?.()
    takeHeadsUpBack = null
  }

  function tellStanding(stood: Millis): void {
    const sit: AppEvent = { type: 'postureSaid', posture: 'sitting' }
    const answer = (name: string, event: () => AppEvent) => ({
      label: say(name),
      onChosen: () => {
        send(event())
      },
    })
    tell({
      title: say('stood.title', { length: lengthInWords(stood, say) }),
      body: say('stood.body'),
      actions: [
        answer('sitting', () => sit),
        answer('stood.break', () => ({
          type: 'started',
          choice: choiceOf(ports.snapshot().likelyNext),
        })),
      ],
      silent: !ports.snapshot().settings.sounds,
      onChosen: openToday,
    })
  }

  function tell(message: Omit<Message, 'onFailed'>): () => void {
    if (!ports.canNotify()) return () => {}
    return ports.notify({
      ...message,
      onFailed: (reason) => {
        console.error(`The system refused to say "${message.title}" (${reason})`)
      },
    })
  }

  return {
    /** The cue on screen, for its page. */
    cue: (): CueView | null => shown,
    perform(effect: InPassing): void {
      switch (effect.type) {
        case 'tellHeadsUp':
          return tellHeadsUp()
        case 'takeBackHeadsUp':
          return takeBackHeadsUp()
        case 'showCue':
          return showCue(effect.cue, effect.for)
        case 'hideCue':
          return hideCue()
        case 'tellStanding':
          return tellStanding(effect.for)
        case 'tellTakeOff':
          tell({
            title: say(`worn.${effect.thing}.title`, { minutes: effect.minutes }),
            body: say(`worn.${effect.thing}.body`),
            actions: [],
            silent: !ports.snapshot().settings.sounds,
            onChosen: openToday,
          })
          return
        case 'tellHomeSlot':
        case 'tellPutOn':
          tell({
            ...planMessage(effect, say, send),
            silent: !ports.snapshot().settings.sounds,
            onChosen: () => {
              ports.openHome('plan')
            },
          })
          return
        default:
          return unreachable(effect)
      }
    },
  }
}
