import { pauseLength, type Command, type CommandFault, type PauseEnd } from '#core/commands'
import type { AppEvent } from '#core/events'
import { moveTo } from '#core/places'
import type { Paused } from '#core/reason'
import type { Settings } from '#core/settings'
import type { Snapshot } from '#core/snapshot'
import { minutes } from '#core/time'
import { unreachable } from '#core/unreachable'
import type { HomePage } from '#ipc/contract'

import { faultAnswer } from './launching.ts'
import type { CommandAnswer } from './os/command-line.ts'
import { statusForPrograms, statusInWords, usage, type CommandWords } from './status-report.ts'
import { choiceOf } from './tray-commands.ts'

export interface ObeyingPorts {
  readonly send: (event: AppEvent) => void
  readonly snapshot: () => Snapshot
  /** What there is to say of a pause; null while there is none. */
  readonly paused: () => Paused | null
  readonly openHome: (page: HomePage, part?: string) => void
  readonly changeSettings: (change: Partial<Settings>) => void
  readonly words: CommandWords
  readonly version: string
}

/**
 * Obeys a command, wherever it was given, and says what came of it. What can no longer be done, as
 * a skip without a prompt, changes nothing.
 */
export function obeying(ports: ObeyingPorts) {
  const { send, snapshot, paused, openHome, changeSettings, words } = ports

  function obey(command: Command | CommandFault): CommandAnswer {
    switch (command.type) {
      case 'fault':
        return faultAnswer(command, words.say)
      case 'help':
        return done(usage(words.say))
      case 'status':
        return done(statusOf(command.json))
      case 'break':
        send({ type: 'started', choice: choiceOf(snapshot().likelyNext) })
        return done(reason())
      case 'postpone':
        return answerPrompt({ type: 'postponed' }, 'cannotPostpone')
      case 'skip':
        return answerPrompt({ type: 'skipped' }, 'cannotSkip')
      case 'pause':
        return pause(command.end)
      case 'resume':
        send({ type: 'promptsResumed' })
        return done(reason())
      case 'posture':
        send({ type: 'postureSaid', posture: command.posture })
        return done(reason())
      case 'away':
        send({ type: 'steppedAway' })
        return done(words.say('commands.noted.away'))
      case 'putOn':
        send({ type: 'wearingStarted', thing: command.thing })
        return done('')
      case 'takeOff':
        send({ type: 'wearingEnded', thing: command.thing })
        return done('')
      case 'profile':
        changeSettings(moveTo(snapshot().settings, command.profile))
        // The disk may refuse, and then the place is the one it was.
        return snapshot().settings.profile === command.profile
          ? done(words.say(`commands.noted.${command.profile}`))
          : refused('notSaved')
      case 'open':
        openHome(command.page, command.part)
        return done('')
      default:
        return unreachable(command)
    }
  }

  function statusOf(json: boolean): string {
    const facts = { snapshot: snapshot(), paused: paused(), version: ports.version }
    return json ? statusForPrograms(facts, reason()) : statusInWords(facts, words)
  }

  const reason = (): string => {
    const { status, zone } = snapshot()
    return words.reason(status.reason, zone)
  }

  function answerPrompt(event: AppEvent, refusal: string): CommandAnswer {
    if (snapshot().breakView.kind !== 'prompt') return refused('noPrompt')
    send(event)
    return snapshot().breakView.kind === 'prompt' ? refused(refusal) : done(reason())
  }

  function pause(end: PauseEnd): CommandAnswer {
    const { takenAt, zone, settings } = snapshot()
    const length = pauseLength(end, { wall: takenAt, zone }, settings.dayStartsAt)
    if (typeof length === 'object' && 'fault' in length) return obey(length)
    send({ type: 'promptsPaused', length })
    // Whatever else goes on, it was the pause that was asked for.
    return done(words.reason(paused() ?? snapshot().status.reason, zone))
  }

  const refused = (why: string): CommandAnswer => ({ text: words.say(`commands.${why}`), code: 1 })

  return {
    obey,
    /** The keys for *pause*: an hour, or no longer. */
    togglePause: (): void => {
      if (paused() === null) pause({ kind: 'length', length: minutes(60) })
      else obey({ type: 'resume' })
    },
  }
}

const done = (text: string): CommandAnswer => ({ text, code: 0 })
