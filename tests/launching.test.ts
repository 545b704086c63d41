import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'

import type { Command, CommandFault } from '#core/commands'

import { followLink, hearLaunches, launch, type HearingPorts } from '../electron/launching.ts'
import type { CommandAnswer } from '../electron/os/command-line.ts'

type Heard = (event: unknown, argv: string[], directory: string, data: unknown) => void

let userData: string
let log: MockInstance

beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'uncurl-launch-'))
  log = vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  rmSync(userData, { recursive: true, force: true })
  log.mockRestore()
})

/** The Uncurl that runs; it answers every command with `answer`. */
function running(answer: CommandAnswer) {
  const did: unknown[] = []
  let heard: Heard | undefined
  hearLaunches({
    app: {
      getPath: () => userData,
      on: (_name: string, listener: unknown) => {
        heard = listener as Heard
      },
    } as unknown as HearingPorts['app'],
    obey(command) {
      did.push(command)
      return answer
    },
    openHome: () => did.push('home'),
  })
  return { did, handOver: (data: unknown) => heard?.({}, [], '/', data) }
}

/** Launches the packed app beside whatever runs, and tells how that ended. */
async function launched(words: readonly string[], handOver?: (data: unknown) => void) {
  const ended: { code?: number; said?: string; command?: Command | null; released?: true } = {}
  await launch({
    app: {
      isPackaged: true,
      getPath: () => userData,
      whenReady: () => Promise.resolve(),
      requestSingleInstanceLock: (data) => {
        handOver?.(data)
        return handOver === undefined
      },
      releaseSingleInstanceLock: () => {
        ended.released = true
      },
      exit: (code = 0) => {
        ended.code = code
      },
      quit: () => {
        ended.code = 0
      },
    },
    argv: ['uncurl', ...words],
    say: () => (key) => key,
    print: ({ text }) => {
      ended.said = text
    },
    start: (command) => {
      ended.command = command
    },
  })
  return ended
}

describe('a launch when Uncurl does not run', () => {
  it.each<[readonly string[], Command | null]>([
    [[], null],
    [['break'], { type: 'break' }],
    [['open', 'week'], { type: 'open', page: 'week' }],
    [['uncurl://break'], { type: 'break' }],
  ])('#33 with %j starts it', async (words, command) => {
    expect(await launched(words)).toEqual({ command })
  })

  it.each([
    [['status'], 1, 'commands.notRunning'],
    [['status', '--json'], 1, '{"running":false}'],
    [['pause', '1h'], 1, 'commands.notRunning'],
    [['resume'], 1, 'commands.notRunning'],
    [['uncurl://pause/1h'], 1, 'commands.notRunning'],
    [['help'], 0, expect.stringMatching(/^commands\.usage\n/)],
    [['brake'], 2, 'commands.faults.unknown'],
    [['uncurl://skip'], 2, 'commands.faults.link'],
  ])('with %j starts nothing, says so, and stands in no way', async (words, code, said) => {
    expect(await launched(words)).toEqual({ code, said, released: true })
  })
})

describe('a launch while Uncurl runs', () => {
  it('#33 without words opens its home window', async () => {
    const { did, handOver } = running({ text: '', code: 0 })
    expect(await launched([], handOver)).toEqual({ code: 0 })
    expect(did).toEqual(['home'])
  })

  it('hands its words over, and ends as the answer says', async () => {
    const { did, handOver } = running({ text: 'Not now.', code: 1 })
    expect(await launched(['pause', '1h'], handOver)).toEqual({ code: 1, said: 'Not now.' })
    expect(did).toEqual([{ type: 'pause', end: { kind: 'length', length: 3_600_000 } }])
  })

  it('without anything handed over, as earlier versions do, opens the home window', () => {
    const { did, handOver } = running({ text: '', code: 0 })
    handOver(undefined)
    handOver({ words: 'break' })
    expect(did).toEqual(['home', 'home'])
  })

  it('cannot have its answer written anywhere else', () => {
    const { did, handOver } = running({ text: '', code: 0 })
    handOver({ words: ['break'], answer: '../settings.json' })
    expect(did).toEqual([{ type: 'break' }])
    expect(log).toHaveBeenCalledOnce()
  })
})

it('a link that is refused does nothing, and is logged', () => {
  const did: (Command | CommandFault)[] = []
  const obey = (command: Command | CommandFault): CommandAnswer => {
    did.push(command)
    return { text: '', code: 0 }
  }
  followLink('uncurl://skip', obey)
  expect(did).toEqual([])
  expect(log).toHaveBeenCalledWith('A link was refused: uncurl://skip')
  followLink('uncurl://resume', obey)
  expect(did).toEqual([{ type: 'resume' }])
})
