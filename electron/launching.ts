import { randomUUID } from 'node:crypto'

import type { App } from 'electron'

import { parseCommand, parseLink, type Command, type CommandFault } from '#core/commands'
import type { Say } from '#core/words'

import { answersIn, awaitAnswer, clearAnswers, writeAnswer } from './os/answer-files.ts'
import { readHandover, wordsOf, type CommandAnswer } from './os/command-line.ts'
import { notRunningForPrograms, usage } from './status-report.ts'

/** How long whoever typed a command waits for its answer, in ms. */
const patience = 5_000

export interface LaunchPorts {
  readonly app: Pick<
    App,
    | 'exit'
    | 'getPath'
    | 'isPackaged'
    | 'quit'
    | 'releaseSingleInstanceLock'
    | 'requestSingleInstanceLock'
    | 'whenReady'
  >
  readonly argv: readonly string[]
  /** Main's words without the settings, which belong to the Uncurl that runs; asked for once the app is ready. */
  readonly say: () => Say
  /** Says an answer where the command was typed. */
  readonly print: (answer: CommandAnswer) => void
  /** Starts the one Uncurl, with what was asked of it. */
  readonly start: (command: Command | null) => void
}

/**
 * One launch: it becomes the one Uncurl, or takes its words to the one that runs and prints the
 * answer. Words that only a running one could obey start none.
 */
export async function launch({ app, argv, say, print, start }: LaunchPorts): Promise<void> {
  const words = wordsOf(argv, app.isPackaged)
  const answer = randomUUID()
  if (!app.requestSingleInstanceLock({ words, answer })) {
    // Without words, the running one opens its home window.
    if (words.length === 0) return app.quit()
    const heard = await awaitAnswer(answersIn(app.getPath('userData')), answer, patience)
    await app.whenReady()
    return leave(heard ?? { text: say()('commands.noAnswer'), code: 1 })
  }
  const command = words.length === 0 ? null : parseCommand(words)
  if (command === null || command.type === 'break' || command.type === 'open') {
    await app.whenReady()
    return start(command)
  }
  // Whoever starts Uncurl in earnest meanwhile is not to take this one for it.
  app.releaseSingleInstanceLock()
  await app.whenReady()
  leave(answerAlone(command, say()))

  function leave(answer: CommandAnswer): void {
    print(answer)
    app.exit(answer.code)
  }
}

/** The answer to a command when no Uncurl runs. */
function answerAlone(command: Command | CommandFault, say: Say): CommandAnswer {
  if (command.type === 'fault') return faultAnswer(command, say)
  if (command.type === 'help') return { text: usage(say), code: 0 }
  const isForPrograms = command.type === 'status' && command.json
  return { text: isForPrograms ? notRunningForPrograms : say('commands.notRunning'), code: 1 }
}

/** Names the word that was not understood, and what would do. */
export const faultAnswer = ({ fault, word }: CommandFault, say: Say): CommandAnswer => ({
  text: say(`commands.${word === '' ? 'missing' : 'faults'}.${fault}`, { word }),
  code: 2,
})

export interface HearingPorts {
  readonly app: Pick<App, 'getPath' | 'on'>
  readonly obey: (command: Command | CommandFault) => CommandAnswer
  readonly openHome: () => void
}

/** Obeys what other launches hand over, and leaves each its answer where it looks for it. */
export function hearLaunches({ app, obey, openHome }: HearingPorts): void {
  const folder = answersIn(app.getPath('userData'))
  clearAnswers(folder)
  app.on('second-instance', (_event, _argv, _directory, data) => {
    const handed = readHandover(data)
    // Where there is no tray, launching the app again is the only way in.
    if (handed === null || handed.words.length === 0) return openHome()
    const answer = obey(parseCommand(handed.words))
    try {
      writeAnswer(folder, handed.answer, answer)
    } catch (cause) {
      console.error(new Error('A command was obeyed, but could not be answered', { cause }))
    }
  })
}

/** Obeys a link; one that is refused is only logged, as any web page may have called it. */
export function followLink(link: string, obey: HearingPorts['obey']): void {
  const command = parseLink(link)
  if (command.type === 'fault') console.error(`A link was refused: ${command.word}`)
  else obey(command)
}
