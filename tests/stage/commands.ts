import childProcess from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
import { promisify } from 'node:util'

import type { World } from './world.ts'

/** What a command of the system would print, and its exit code. */
interface Printed {
  readonly stdout: string
  readonly code: number
}

const printed = (stdout: string, code = 0): Printed => ({ stdout: `${stdout}\n`, code })

/** The one window of another program on the stage's desktop. */
const otherWindow = '0x3a00007'

const type = 'PipeWire:Interface:Node'

/** What GNOME gives of the screen, who sees it, and that it flows from one to the other. */
const screenCast = {
  id: 80,
  type,
  info: {
    state: 'running',
    props: { 'media.class': 'Stream/Output/Video', 'node.name': 'gnome-shell' },
  },
}
const viewer = {
  id: 90,
  type,
  info: {
    state: 'running',
    props: { 'media.class': 'Stream/Input/Video', 'node.name': 'a call' },
  },
}
const cast = {
  id: 95,
  type: 'PipeWire:Interface:Link',
  info: { state: 'active', 'output-node-id': 80, 'input-node-id': 90 },
}

/** Linux's own answers about the world, or `undefined` for a command that is not installed. */
export function answerCommand(
  world: World,
  file: string,
  args: readonly string[],
): Printed | undefined {
  switch (file) {
    case 'pactl':
      return printed(JSON.stringify(world.call ? [{ index: 7, corked: false }] : []))
    case 'pw-dump':
      return printed(JSON.stringify(world.presentation ? [screenCast, viewer, cast] : [screenCast]))
    case 'gsettings':
      return printed(String(!world.doNotDisturb))
    case 'gdbus':
      return args.includes('org.gnome.SessionManager.IsInhibited')
        ? printed(`(${String(world.film)},)`)
        : undefined
    case 'xprop':
      return printed(
        args.includes('-root')
          ? `_NET_ACTIVE_WINDOW(WINDOW): window id # ${otherWindow}`
          : `_NET_WM_STATE(ATOM) = ${world.fullScreen ? '_NET_WM_STATE_FULLSCREEN' : ''}`,
      )
    default:
      return undefined
  }
}

type Done = (error: Error | null, stdout: string, stderr: string) => void

/** Lets the app ask this world instead of the computer it really runs on. */
export function replaceCommands(world: () => World): void {
  const execFile = (file: string, ...rest: readonly unknown[]) => {
    const args = Array.isArray(rest[0]) ? rest[0].map(String) : []
    const done = rest.at(-1) as Done
    const answer = answerCommand(world(), file, args)
    setImmediate(() => {
      if (answer?.code === 0) done(null, answer.stdout, '')
      else done(failure(file, answer), answer?.stdout ?? '', '')
    })
  }
  const promised = (file: string, args: readonly string[] = []) =>
    new Promise((resolve, reject) => {
      execFile(file, args, (error: Error | null, stdout: string, stderr: string) => {
        if (error === null) resolve({ stdout, stderr })
        else reject(error)
      })
    })
  Object.assign(childProcess, {
    execFile: Object.assign(execFile, { [promisify.custom]: promised }),
  })
  syncBuiltinESMExports()
}

function failure(file: string, answer: Printed | undefined): Error {
  if (answer === undefined) {
    return Object.assign(new Error(`spawn ${file} ENOENT`), { code: 'ENOENT' })
  }
  return Object.assign(new Error(`Command failed: ${file}`), { code: answer.code })
}
